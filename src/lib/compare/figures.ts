import type { Extent } from '../corpus/extent';
import type { ClaimRow } from '../corpus/rows';
import type { Tie } from './pairing';

/** Two figures that are held against each other. */
export interface Figures {
  /** The claim whose scope and baseline they are ranked by. */
  row: ClaimRow;
  /** The claim of the other figure; null where it is the same. */
  other: ClaimRow | null;
  x: Extent;
  y: Extent;
  /** How the source ties them together; null: one claim states both. */
  tie: Tie | null;
  /** Whether both axes are derived quantities, of which more is better. */
  directed?: boolean;
  /** What was made smaller, or whatever else must be the same for a front; '': nothing else; null: not stated. */
  subject: string | null;
}

/** Ids of the claims that figures are of. */
export const idsOf = (figures: readonly Pick<Figures, 'row' | 'other'>[]): string[] =>
  figures.flatMap(({ row, other }) => [row.claim.id, ...(other ? [other.claim.id] : [])]);

/**
 * The claims of figures that the source does not tie together.
 * @param matching ids of the claims that match; the other is null where it does not
 */
export const untied = (
  figures: readonly Pick<Figures, 'row' | 'other' | 'tie'>[],
  matching: ReadonlySet<string>,
): [claim: string, other: string | null][] =>
  figures.flatMap(({ row, other, tie }) => {
    if (tie !== 'method' || !other) return [];
    return [[row.claim.id, matching.has(other.claim.id) ? other.claim.id : null]];
  });
