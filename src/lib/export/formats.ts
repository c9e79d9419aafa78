import type { ClaimRow } from '../corpus/rows';
import type { PaperRecord } from '../schema';
import { papersBibtex } from './references/bibtex';
import type { ChartCaveats } from './tables/caveats';
import { toCsl } from './references/csl';
import { toCsv } from './tables/csv';
import { toJson } from './tables/json';
import { toLatex } from './tables/latex';
import { toMarkdown } from './tables/markdown';
import type { ExportContext } from './tables/record';

/** What is in view as it leaves the page: claims in the table's order, the papers that state them. */
export interface Contents {
  rows: readonly ClaimRow[];
  papers: readonly PaperRecord[];
  context: ExportContext;
  caveats: ChartCaveats;
}

export interface Format {
  label: string;
  /** What it holds: the table, or references. */
  of: 'claims' | 'papers';
  /** How a file of it is called in the zip; from the first dot on, what a download's name ends in. */
  file: string;
  mediaType: string;
  encode: (contents: Contents) => string;
}

export const CSV: Format = {
  label: 'CSV',
  of: 'claims',
  file: 'claims.csv',
  mediaType: 'text/csv',
  encode: ({ rows, context, caveats }) => toCsv(rows, context, caveats),
};

export const JSON_FILE: Format = {
  label: 'JSON',
  of: 'claims',
  file: 'claims.json',
  mediaType: 'application/json',
  encode: ({ rows, context, caveats }) => toJson(rows, context, caveats),
};

export const FORMATS: readonly Format[] = [
  CSV,
  JSON_FILE,
  {
    label: 'Markdown',
    of: 'claims',
    file: 'claims.md',
    mediaType: 'text/markdown',
    encode: ({ rows, context, caveats }) => toMarkdown(rows, context, caveats),
  },
  {
    label: 'LaTeX',
    of: 'claims',
    file: 'claims.tex',
    mediaType: 'application/x-tex',
    encode: ({ rows, context, caveats }) => toLatex(rows, context, caveats),
  },
  {
    label: 'BibTeX',
    of: 'papers',
    file: 'papers.bib',
    mediaType: 'application/x-bibtex',
    encode: ({ papers }) => papersBibtex(papers),
  },
  {
    label: 'CSL-JSON',
    of: 'papers',
    file: 'papers.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    encode: ({ papers }) => toCsl(papers),
  },
];
