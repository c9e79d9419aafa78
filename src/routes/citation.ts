import { loadCorpus } from '#lib/corpus/files.ts';
import { newsEntries } from '#lib/corpus/news.ts';
import { datasetBibtex } from '#lib/export/dataset.ts';
import { site } from './site';

/** How to cite the corpus as it is now, in BibTeX. */
export const citation = () =>
  datasetBibtex({
    version: loadCorpus().version,
    released: newsEntries()[0]?.date ?? '',
    address: `${site}/data`,
  });
