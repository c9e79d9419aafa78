import { rankingOf, type Ranking } from '../compare/ranking';
import type { Candidate } from '../compare/strata';
import type { ClaimRow } from '../corpus/rows';
import type { Query } from '../query';
import { methodText, type Extent } from './mark';

/** What is said of fronts where points are too many to be drawn one by one. */
export const tooMany = (points: number, { front }: Query): { ranking?: Ranking } =>
  front === 'off'
    ? {}
    : { ranking: { strata: [], notRanked: [{ reason: 'too-many', points, claims: [] }] } };

/** Two figures that a chart holds against each other. */
export interface Held {
  /** The claim whose scope and baseline the figures are held by. */
  row: ClaimRow;
  /** The claim of the other figure; null where it is the same. */
  other: ClaimRow | null;
  x: Extent;
  y: Extent;
  /** Whether both axes are derived quantities, of which more is better. */
  directed?: boolean;
  /** Whether the source ties them together. */
  tied: boolean;
  /** What was made smaller, or whatever else must be the same; '': nothing else; null: not stated. */
  subject: string | null;
}

interface OfPoint<T> extends Candidate {
  point: T;
}

/**
 * The fronts of the axes that are shown, where the reader asks for them. A range counts at its worse end.
 * @returns null where none are asked for; else the ranking, and the stratum whose front a point is on
 */
export function frontsOf<T>(
  points: readonly T[],
  held: (point: T) => Held,
  { front }: Query,
): { ranking: Ranking; frontOf: ReadonlyMap<T, string> } | null {
  if (front === 'off') return null;
  const { ranking, frontOf } = rankingOf(
    points.map((point): OfPoint<T> => ({ point, ...candidate(held(point)) })),
    { better: ['higher', 'higher'], ceilings: front === 'ceilings' },
  );
  return { ranking, frontOf: new Map([...frontOf].map(([{ point }, name]) => [point, name])) };
}

function candidate({ row, other, x, y, directed = true, tied, subject }: Held): Candidate {
  const { claim } = row;
  return {
    claims: other ? [claim.id, other.claim.id] : [claim.id],
    method: methodText(row),
    paper: row.shortName,
    at: [x.low, y.low],
    scope: claim.scope,
    subject,
    baselineClass: row.baselineClass,
    directed,
    ceiling: x.open || y.open,
    tied,
    hardwareKnown: claim.conditions.hardware.length > 0,
  };
}
