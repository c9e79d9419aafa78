import type { ClaimRow } from '../corpus/rows';
import type { PaperRecord } from '../schema';
import type { ChartCaveats } from './tables/caveats';
import { csvParts, toCsv } from './tables/csv';
import { jsonParts, toJson } from './tables/json';
import type { ExportContext } from './tables/record';

/** What is in view as it leaves the page: claims in the table's order, the papers that state them. */
export interface Contents {
  rows: readonly ClaimRow[];
  papers: readonly PaperRecord[];
  context: ExportContext;
  caveats: ChartCaveats;
}

/** A kind of file that it leaves in. */
export interface Format {
  label: string;
  /** What it holds: the table, or references. */
  of: 'claims' | 'papers';
  /** How a file of it is called in the zip; from the first dot on, what a download's name ends in. */
  file: string;
  mediaType: string;
  encode: (contents: Contents) => string;
  /** The same in parts, where all of it may be longer than a text can be. */
  parts?: (contents: Contents) => Iterable<string>;
}

// These two are offered on every page, and stand apart from those that come with the panel.
export const CSV: Format = {
  label: 'CSV',
  of: 'claims',
  file: 'claims.csv',
  mediaType: 'text/csv',
  encode: ({ rows, context, caveats }) => toCsv(rows, context, caveats),
  parts: ({ rows, context, caveats }) => csvParts(rows, context, caveats),
};

export const JSON_FILE: Format = {
  label: 'JSON',
  of: 'claims',
  file: 'claims.json',
  mediaType: 'application/json',
  encode: ({ rows, context, caveats }) => toJson(rows, context, caveats),
  parts: ({ rows, context, caveats }) => jsonParts(rows, context, caveats),
};
