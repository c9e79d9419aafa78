import { getContext, setContext } from 'svelte';
import type { Engine } from '../engine/engine';

/** What is one for the whole site: set by the layout of its pages, read by any component. */
export interface Site {
  /** Path that the site lives under: '' at a domain's root, else like `/as-reported`. */
  base: string;
  /** Answers about the data; starts at the first call. */
  engine: () => Engine;
}

const KEY = Symbol('site');

/** The context that holds a site, as `mount` and `render` take it. */
export const siteContext = (site: Site) => new Map([[KEY, site]]);

/** For what stands within the component that calls it. */
export const setSite = (site: Site) => setContext(KEY, site);
export const getSite = () => getContext<Site>(KEY);
