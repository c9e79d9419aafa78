import { methodText } from '../corpus/claim-text';
import type { Figures } from './figures';
import { rankingOf, type Ranking } from './ranking';
import type { Candidate } from './strata';

interface Fronts<T> {
  /** Where the reader asks for fronts. */
  ranking?: Ranking;
  /** The stratum whose front a point is on; null: on none. */
  frontOf: (point: T) => string | null;
}

/**
 * The fronts of the axes that are shown. A range counts at its worse end.
 * @param asked `ceilings`: “up to” figures count as well
 * @param most of more points there are no fronts
 */
export function frontsOf<T extends Figures>(
  points: readonly T[],
  asked: 'off' | 'plain' | 'ceilings',
  most: number,
): Fronts<T> {
  if (asked === 'off') return { frontOf: () => null };
  if (points.length > most) {
    const notRanked = { reason: 'too-many' as const, points: points.length, claims: [] };
    return { ranking: { strata: [], notRanked: [notRanked] }, frontOf: () => null };
  }
  const candidates = points.map((point) => ({ point, ...candidate(point) }));
  const rules = { better: ['higher', 'higher'], ceilings: asked === 'ceilings' } as const;
  const { ranking, frontOf } = rankingOf(candidates, rules);
  const names = new Map([...frontOf].map(([{ point }, name]) => [point, name]));
  return { ranking, frontOf: (point) => names.get(point) ?? null };
}

function candidate({ row, other, x, y, directed = true, tie, subject }: Figures): Candidate {
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
    tied: tie !== 'method',
    hardwareKnown: claim.conditions.hardware.length > 0,
  };
}
