import { CARD } from '#lib/export/pictures/card.ts';

/** The preview image of each kind of page. */
const IMAGES: Record<string, (params: Partial<Record<string, string>>) => string> = {
  '/': () => 'speedup-vs-compression',
  '/charts/[view]': ({ view = '' }) => view,
  '/papers/[id]': ({ id = '' }) => `papers/${id}`,
};

export interface PreviewedPage {
  /** As SvelteKit calls the route; null: there is none. */
  route: string | null;
  params: Partial<Record<string, string>>;
  /** Where the site will be, `https://example.org`; null where the build is not told. */
  origin: string | null;
  /** Path that the site lives under. */
  base: string;
  /** The page's own path, base included. */
  path: string;
}

/**
 * A page with the tags that say how a link to it is shown: Open Graph and Twitter. They stand in
 * the HTML only, so that they cost the page's scripts nothing.
 */
export function withPreview(html: string, page: PreviewedPage): string {
  const image = IMAGES[page.route ?? '']?.(page.params);
  const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, description] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  if (!image || !title || !description) return html;
  const whole = (path: string) => (page.origin ?? '') + path;
  const address = whole(`${page.base}/preview/${image}.png`);
  const tags = [
    ['property', 'og:type', page.route === '/papers/[id]' ? 'article' : 'website'],
    ['property', 'og:site_name', 'As Reported'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ...(page.origin === null ? [] : [['property', 'og:url', whole(page.path)]]),
    ['property', 'og:image', address],
    ['property', 'og:image:width', String(CARD.width)],
    ['property', 'og:image:height', String(CARD.height)],
    ['property', 'og:image:alt', title],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:title', title],
    ['name', 'twitter:description', description],
    ['name', 'twitter:image', address],
  ].map(
    ([kind = '', name = '', content = '']) =>
      `<meta ${kind}="${name}" content="${content.replaceAll('"', '&quot;')}">`,
  );
  return html.replace('</head>', () => `${tags.join('')}</head>`);
}
