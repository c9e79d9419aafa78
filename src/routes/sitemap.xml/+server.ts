import { sitemap } from '#lib/export/site/sitemap.ts';
import { sitePaths } from '../pages.server';
import { site } from '../site.server';

export const prerender = true;

export const GET = () =>
  new Response(sitemap(sitePaths().map((path) => site + path)), {
    headers: { 'content-type': 'application/xml' },
  });
