import { sitemap } from '#lib/export/site/sitemap.ts';
import { sitePaths } from '../pages';
import { site } from '../site';

export const prerender = true;

export const GET = () =>
  new Response(sitemap(sitePaths().map((path) => site + path)), {
    headers: { 'content-type': 'application/xml' },
  });
