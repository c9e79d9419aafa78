import type { Correction, Paper, Release } from '../schema';
import { claimsTable, type Claims } from './claims';
import { claimRows, type ClaimRow } from './rows';

/** What the data have gone through. */
export interface History {
  /** The oldest first. */
  releases: readonly Release[];
  corrections: readonly Correction[];
}

/** The papers, their claims as rows, and the version of the data they come from. */
export interface Corpus {
  version: string;
  papers: readonly Paper[];
  rows: readonly ClaimRow[];
  /** The same as a table. */
  claims: Claims;
  /** @returns the row's position in `rows`, or undefined for an unknown claim */
  indexOf: ReadonlyMap<string, number>;
  history: History;
}

const NO_HISTORY: History = { releases: [], corrections: [] };

export function buildCorpus(
  papers: readonly Paper[],
  version: string,
  history = NO_HISTORY,
): Corpus {
  const rows = claimRows(papers, history.corrections);
  const indexOf = new Map(rows.map((row, i) => [row.claim.id, i]));
  return { version, papers, rows, claims: claimsTable(rows), indexOf, history };
}
