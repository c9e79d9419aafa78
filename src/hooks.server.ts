import type { Handle } from '@sveltejs/kit';
import { structuredData } from './routes/structured-data';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    // Pages arrive readable: scripts wait for the first paint instead of taking the line from it.
    preload: ({ type }) => type !== 'js',
    // Put in here, what only programs read is in the page once, and in no script.
    transformPageChunk: ({ html }) =>
      html.replace('</head>', (end) => structuredData(event.route.id, event.params.id) + end),
  });
