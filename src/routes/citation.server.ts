import { releaseNews } from '#lib/corpus/news.ts';
import { datasetBibtex } from '#lib/export/references/dataset.ts';
import { corpus, history } from './corpus.server';
import { site } from './site.server';

/** How to cite the corpus as it is now, in BibTeX. */
export const citation = () =>
  datasetBibtex({
    version: corpus.version,
    released: releaseNews(history)[0]?.date ?? '',
    address: `${site}/data`,
  });
