import type { Corpus } from '../../corpus/corpus';
import type { Paper } from '../../schema';
import { CORPUS_FILES } from '../corpus/corpus-files';
import { DATASET, datasetDescription } from '../references/dataset';

type JsonLd = Record<string, unknown>;

/** The corpus as a schema.org `Dataset`; weights and sums of its files are in `datapackage.json`. */
export function datasetLd({ version, papers, rows }: Corpus, site: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${site}/data#dataset`,
    name: DATASET.title,
    description: datasetDescription(rows.length, papers.length),
    url: `${site}/data`,
    version,
    license: DATASET.license.address,
    creator: { '@type': 'Organization', name: DATASET.creator, url: `${site}/` },
    keywords: DATASET.keywords,
    isAccessibleForFree: true,
    distribution: Object.entries(CORPUS_FILES).map(([name, { mediaType }]) => ({
      '@type': 'DataDownload',
      contentUrl: `${site}/api/${name}`,
      encodingFormat: mediaType,
    })),
  };
}

/** A paper as a schema.org `ScholarlyArticle`; the page that lists its figures is about it. */
export const articleLd = (paper: Paper, site: string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'ScholarlyArticle',
  headline: paper.title,
  ...(paper.publishedTitle !== null && { alternativeHeadline: paper.publishedTitle }),
  author: paper.authors.map((name) => ({ '@type': 'Person', name })),
  datePublished: paper.date,
  identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: paper.arxiv },
  url: `https://arxiv.org/abs/${paper.arxiv}`,
  subjectOf: {
    '@type': 'WebPage',
    url: `${site}/papers/${paper.id}`,
    isPartOf: { '@id': `${site}/data#dataset` },
  },
});

/** An element that holds data for programs; nothing in it can end it or open another. */
export const ldElement = (data: JsonLd) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
