import { loadCorpus } from '#lib/corpus/files.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';

/** What an explorer page needs besides its charts: what there is to filter by, and the data's version. */
export async function explorerData() {
  const corpus = loadCorpus();
  return {
    version: corpus.version,
    facets: await directEngine(corpus).facets(DEFAULT_QUERY),
  };
}
