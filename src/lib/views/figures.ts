import type { PlanePoint } from '../chart/plane';
import type { ClaimRow } from '../corpus/rows';
import { pairOf, type Extent, type Mark } from './mark';
import type { Tie } from '../compare/pairing';

/** Two figures that a chart holds against each other. */
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

/** Two figures as a mark of a plane. */
export interface PlaneMark extends Mark, Pick<PlanePoint, 'x' | 'y' | 'front' | 'label'> {
  /** The matching claims that it stands for. */
  claims: readonly string[];
}

/**
 * @param matching ids of the claims that match
 * @param more what its sentence says besides; null: nothing
 */
export function planeMark(
  { row, other, x, y }: Figures,
  matching: ReadonlySet<string>,
  front: string | null,
  ...more: (string | null)[]
): PlaneMark {
  const mark = pairOf(row, other, matching, ...more);
  return { ...mark, x, y, front, label: mark.method };
}

/** Ids of the claims that figures are of. */
export const idsOf = (figures: readonly Pick<Figures, 'row' | 'other'>[]): string[] =>
  figures.flatMap(({ row, other }) => [row.claim.id, ...(other ? [other.claim.id] : [])]);

/** Of figures that are drawn one by one, those that the source does not tie together: as `ViewResult` has them. */
export const hollowOf = (
  figures: readonly Pick<Figures, 'row' | 'other' | 'tie'>[],
  matching: ReadonlySet<string>,
): [claim: string, other: string | null][] =>
  figures.flatMap(({ row, other, tie }) => {
    if (tie !== 'method' || !other) return [];
    return [[row.claim.id, matching.has(other.claim.id) ? other.claim.id : null]];
  });
