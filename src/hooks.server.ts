import type { Handle } from '@sveltejs/kit';
import { base } from './routes/base';
import { withPreview } from './routes/preview/tags.server';
import { structuredData } from './routes/structured-data.server';

/** What SvelteKit calls the site while the build is not told where it will be. */
const UNTOLD = 'http://sveltekit-prerender';

export const handle: Handle = ({ event, resolve }) => {
  const { route, params, url } = event;
  const origin = url.origin === UNTOLD ? null : url.origin;
  return resolve(event, {
    // Pages arrive readable: scripts wait for the first paint instead of taking the line from it.
    preload: ({ type }) => type !== 'js',
    // Put in here, what only programs read is in the page once, and in no script.
    transformPageChunk: ({ html }) =>
      withPreview(html, { route: route.id, params, origin, base, path: url.pathname }).replace(
        '</head>',
        (end) => structuredData(route.id, params.id) + end,
      ),
  });
};
