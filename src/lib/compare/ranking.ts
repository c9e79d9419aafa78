import { robustness, type Joining, type Standing } from './robust';
import { rank, type Candidate, type NotRanked, type Rules } from './strata';

/** A method's points on one front, and how firmly it stands there. */
export interface OnFront extends Standing {
  points: number;
  claims: string[];
}

/** A chart's fronts, as its list under the chart says them. */
export interface Ranking {
  strata: {
    name: string;
    front: OnFront[];
    joining: Joining[];
    /** Points behind the front, and papers of the whole stratum. */
    behind: number;
    papers: number;
  }[];
  /** Claims are those of the points. */
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
      strata: strata.map(({ name, front, behind }) => {
        const members = [...front, ...behind];
        const { standings, joining } = robustness(members, rules.better);
        return {
          name,
          front: standings.map((standing) => {
            const own = front.filter(
              ({ method, paper }) => method === standing.method && paper === standing.paper,
            );
            return { ...standing, points: own.length, claims: claimsOf(own) };
          }),
          joining,
          behind: behind.length,
          papers: new Set(members.map(({ paper }) => paper)).size,
        };
      }),
      notRanked: [...reasons].map(([reason, unranked]) => ({
        reason,
        points: unranked.length,
        claims: claimsOf(unranked),
      })),
    },
    frontOf: new Map(strata.flatMap(({ name, front }) => front.map((point) => [point, name]))),
  };
}

const claimsOf = (points: readonly Candidate[]) => [
  ...new Set(points.flatMap(({ claims }) => claims)),
];
