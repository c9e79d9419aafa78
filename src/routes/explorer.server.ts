import { error } from '@sveltejs/kit';
import { VIEW_IDS, type About, type ViewId } from '#lib/views/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import {
  DEFAULT_QUERY,
  FILTER_KEYS,
  knownIn,
  writeQuery,
  type Earlier,
  type Facets,
} from '#lib/query/index.ts';
import type { Briefs } from '#lib/query/briefs.ts';
import { corpus, engine } from './corpus.server';

/** What an explorer page needs besides its charts: what they say of themselves, what there is to filter by, and the data's version. */
export async function explorerData(views: readonly ViewId[]) {
  const facets = await engine.facets('');
  return {
    briefs: await briefsOf(views),
    abouts: Object.fromEntries(views.map((id) => [id, ABOUT[id]])) as Record<ViewId, About>,
    version: corpus.version,
    facets,
    earlier: await earlierThan(facets),
  };
}

/** What the claims of each chart answer to. Their texts are more than a page should begin with. */
async function briefsOf(views: readonly ViewId[]) {
  const briefs = {} as Record<ViewId, Briefs>;
  for (const id of views)
    briefs[id] = { ...(await engine.chart(id, '', 'wide')).briefs, texts: {} };
  return briefs;
}

/** What an address may ask for of releases, and not of today's data. */
async function earlierThan(today: Facets): Promise<Earlier> {
  const versions = corpus.history.releases.map(({ version }) => version);
  const known = knownIn(today);
  const earlier: Earlier = { data: versions };
  for (const data of versions) {
    const { options } = await engine.facets(writeQuery({ ...DEFAULT_QUERY, data }));
    for (const key of FILTER_KEYS) {
      const gone = options[key].map(({ id }) => id).filter((id) => !known(key, id));
      if (gone.length) earlier[key] = [...new Set([...(earlier[key] ?? []), ...gone])];
    }
  }
  return earlier;
}

/** One page for each chart: what a route's `[view]` may be. */
export const everyChart = () => VIEW_IDS.map((view) => ({ view }));

/** What the page of one chart needs. */
export async function chartData(view: string) {
  const id = VIEW_IDS.find((known) => known === view);
  if (!id) error(404, `There is no chart "${view}".`);
  return { id, ...(await explorerData([id])) };
}
