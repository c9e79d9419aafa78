import { error } from '@sveltejs/kit';
import { VIEW_IDS, type About, type ViewId } from '#lib/views/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { loadCorpus } from '#lib/corpus/files.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';

/** What an explorer page needs besides its charts: what they say of themselves, what there is to filter by, and the data's version. */
export async function explorerData(views: readonly ViewId[]) {
  const corpus = loadCorpus();
  return {
    abouts: Object.fromEntries(views.map((id) => [id, ABOUT[id]])) as Record<ViewId, About>,
    version: corpus.version,
    facets: await directEngine(corpus).facets(DEFAULT_QUERY),
  };
}

/** One page for each chart: what a route's `[view]` may be. */
export const everyChart = () => VIEW_IDS.map((view) => ({ view }));

/** What the page of one chart needs. */
export async function chartData(view: string) {
  const id = VIEW_IDS.find((known) => known === view);
  if (!id) error(404, `There is no chart "${view}".`);
  return { id, ...(await explorerData([id])) };
}
