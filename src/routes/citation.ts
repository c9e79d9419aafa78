import { loadCorpus } from '#lib/corpus/files.ts';
import { loadHistory } from '#lib/corpus/history.ts';
import { releaseNews } from '#lib/corpus/news.ts';
import { datasetBibtex } from '#lib/export/references/dataset.ts';
import { site } from './site';

/** How to cite the corpus as it is now, in BibTeX. */
export const citation = () =>
  datasetBibtex({
    version: loadCorpus().version,
    released: releaseNews(loadHistory())[0]?.date ?? '',
    address: `${site}/data`,
  });
