import { resolve } from '$app/paths';

/** Path that the site lives under: '' at a domain's root, else like `/as-reported`. */
export const base = resolve('/').replace(/\/$/, '');
