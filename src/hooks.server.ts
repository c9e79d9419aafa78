import type { Handle } from '@sveltejs/kit';

/** Pages arrive readable: scripts wait for the first paint instead of taking the line from it. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type }) => type !== 'js' });
