/** What the corpus as a whole is, for catalogues and citations. */
export const DATASET = {
  name: 'as-reported',
  title: 'As Reported: what efficiency papers report',
  creator: 'The As Reported authors',
  license: {
    name: 'MIT',
    title: 'MIT License',
    address: 'https://opensource.org/license/mit',
  },
  keywords: [
    'efficient deep learning',
    'large language models',
    'quantization',
    'pruning',
    'sparse attention',
    'KV cache compression',
    'mixture of experts',
    'memory-efficient training',
    'reported results',
  ],
} as const;

/** Its size in words, and what a reader finds in each claim. */
export const datasetDescription = (claims: number, papers: number) =>
  `${claims} figures on speed, memory, compression and quality from ${papers} papers on efficient models, ` +
  'each with its qualifier, baseline, scope, hardware, conditions and the words of its source; ' +
  'derived quantities carry their derivation.';

interface Citation {
  /** Version of the data. */
  version: string;
  /** Day of that version, `YYYY-MM-DD`. */
  released: string;
  /** Full address of the page on the data. */
  address: string;
}

/** The corpus as a BibTeX entry. */
export const datasetBibtex = ({ version, released, address }: Citation) =>
  `@misc{as-reported,
  title = {{${DATASET.title}}},
  author = {{${DATASET.creator}}},
  year = {${released.slice(0, 4)}},
  version = {${version}},
  url = {${address}},
  note = {Data set, version ${version}}
}
`;
