import type { ViewId } from '#lib/views/index.ts';

/**
 * The HTML that pages arrive with. Only the build renders it; in the browser it stands in the page
 * already, and a space (not nothing, or hydration fails) says: leave it there.
 */
export async function arrivesWith(views: readonly ViewId[]) {
  const charts = {} as Record<ViewId, string>;
  for (const id of views) charts[id] = ' ';
  if (!import.meta.env.SSR) return { charts, table: ' ' };
  const { chartHtml, tableHtml } = await import('./prerender.server');
  for (const id of views) charts[id] = await chartHtml(id);
  return { charts, table: await tableHtml() };
}
