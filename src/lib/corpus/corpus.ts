import type { Correction, Paper, Release } from '../schema';
import { claimsTable, type Claims } from './claims';
import { claimRows } from './claim-rows';
import type { ClaimRow } from './rows';

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
  /** The papers, whose claims need not be there. */
  records: readonly Paper[];
  rows: readonly ClaimRow[];
  /** The same as a table. */
  claims: Claims;
  /** @returns undefined for an unknown claim */
  row: (id: string) => ClaimRow | undefined;
  history: History;
}

const NO_HISTORY: History = { releases: [], corrections: [] };

export function buildCorpus(
  papers: readonly Paper[],
  version: string,
  history = NO_HISTORY,
): Corpus {
  const rows = claimRows(papers, history.corrections);
  const byId = new Map(rows.map((row) => [row.claim.id, row]));
  return {
    version,
    papers,
    records: papers,
    rows,
    claims: claimsTable(rows),
    row: (id) => byId.get(id),
    history,
  };
}
