import { xmlText } from '../xml';

/** @param addresses full ones, each page once */
export const sitemap = (addresses: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${xmlText(address)}</loc></url>`),
    '</urlset>\n',
  ].join('\n');
