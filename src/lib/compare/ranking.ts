import { standings, type Standing } from './robust';
import { rank, type Candidate, type NotRanked, type Rules } from './strata';

/** A method's points on one front. */
export interface OnFront {
  method: string;
  paper: string;
  points: number;
  claims: string[];
}

/** A chart's fronts, as its list under the chart says them. */
export interface Ranking {
  strata: { name: string; front: OnFront[]; behind: number }[];
  standings: Standing[];
  /** In the order of the reasons; claims are those of the points. */
  notRanked: { reason: NotRanked; points: number; claims: string[] }[];
}

/** @returns the ranking, and the stratum whose front each point is on */
export function rankingOf<T extends Candidate>(
  points: readonly T[],
  rules: Rules,
): { ranking: Ranking; frontOf: ReadonlyMap<T, string> } {
  const { strata, notRanked } = rank(points, rules);
  const reasons = new Map<NotRanked, T[]>();
  for (const { point, reason } of notRanked)
    reasons.set(reason, [...(reasons.get(reason) ?? []), point]);
  return {
    ranking: {
      strata: strata.map(({ name, front, behind }) => ({
        name,
        front: byMethod(front),
        behind: behind.length,
      })),
      standings: standings(points, rules),
      notRanked: [...reasons].map(([reason, of]) => ({
        reason,
        points: of.length,
        claims: [...new Set(of.flatMap(({ claims }) => claims))],
      })),
    },
    frontOf: new Map(strata.flatMap(({ name, front }) => front.map((point) => [point, name]))),
  };
}

function byMethod(front: readonly Candidate[]): OnFront[] {
  const methods = new Map<string, OnFront>();
  for (const { method, paper, claims } of front) {
    const key = `${paper} ${method}`;
    const on = methods.get(key) ?? { method, paper, points: 0, claims: [] };
    methods.set(key, { ...on, points: on.points + 1, claims: [...on.claims, ...claims] });
  }
  return [...methods.values()];
}
