import type { PaperRecord } from '../../schema';
import type { CsvField } from '../tables/csv-columns';
import { csvText, type Cell } from '../tables/csv-text';

type Column = [type: CsvField['type'], description: string, read: (paper: PaperRecord) => Cell];

const COLUMNS: Record<string, Column> = {
  id: ['string', 'The paper; stable, also its key in the BibTeX file.', (p) => p.id],
  short_name: ['string', 'What it is called for short.', (p) => p.shortName],
  title: ['string', 'Its title.', (p) => p.title],
  published_title: ['string', 'A later version’s title.', (p) => p.publishedTitle],
  authors: ['string', 'Its authors, in order.', (p) => p.authors.join('; ')],
  authors_note: ['string', 'What differs between versions.', (p) => p.authorsNote],
  arxiv: ['string', 'Its arXiv number.', (p) => p.arxiv],
  date: ['yearmonth', 'Month of its first version.', (p) => p.date],
  venue: ['string', 'Where it was published; empty where not confirmed.', (p) => p.venue],
  code: ['string', 'Address of its code.', (p) => p.code],
  techniques: ['string', 'Its techniques, the most telling first.', (p) => p.techniques.join('; ')],
};

export const PAPER_FIELDS: readonly CsvField[] = Object.entries(COLUMNS).map(
  ([name, [type, description]]) => ({ name, type, description }),
);

/** One row a paper. */
export const papersCsv = (papers: readonly PaperRecord[]) =>
  csvText([
    PAPER_FIELDS.map(({ name }) => name),
    ...papers.map((paper) => Object.values(COLUMNS).map(([, , read]) => read(paper))),
  ]);
