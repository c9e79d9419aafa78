import type { Paper } from '../schema';
import { claimRows, type ClaimRow } from './rows';

/** The papers, their claims as rows, and the version of the data they come from. */
export interface Corpus {
  version: string;
  papers: readonly Paper[];
  rows: readonly ClaimRow[];
  /** @returns the row's position in `rows`, or undefined for an unknown claim */
  indexOf: ReadonlyMap<string, number>;
}

export function buildCorpus(papers: readonly Paper[], version: string): Corpus {
  const rows = claimRows(papers);
  return { version, papers, rows, indexOf: new Map(rows.map((row, i) => [row.claim.id, i])) };
}
