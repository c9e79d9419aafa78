import { SITE_ORIGIN } from '#lib/site.ts';
import { base } from './base';

/** Full address that the site lives at, without a slash at its end; for files that leave it. */
export const site = SITE_ORIGIN + base;
