import { inSentence } from '../format';
import { BASELINE_CLASSES, SCOPES, type BaselineClass, type Scope } from '../schema';
import { front, type At, type Direction } from './front';

/** What may stand on a front: a point of a chart, with what decides whom it is held against. */
export interface Candidate {
  /** Claims that the point stands for. */
  claims: readonly string[];
  method: string;
  paper: string;
  at: At;
  scope: Scope;
  /** What was made smaller, as the chart names it; null: not stated; '': of no part. */
  subject: string | null;
  baselineClass: BaselineClass | null;
  /** More or less is better on both axes. */
  directed: boolean;
  /** One of its figures is an “up to”. */
  ceiling: boolean;
  /** The source ties its two figures together. */
  tied: boolean;
  hardwareKnown: boolean;
}

/** Why a point is held against no other. A closed set: each is counted and named. */
export const NOT_RANKED = {
  'too-many': 'among too many points to be drawn one by one; a filter brings their fronts up',
  'no-direction': 'an axis on which neither more nor less is better',
  'not-tied': 'its two figures are separate statements that the source does not tie together',
  ceiling: 'only an upper bound',
  'no-scope': 'scope not stated',
  'no-subject': 'what was made smaller is not stated',
  'no-baseline': 'baseline not stated',
  alone: 'the only claim of its stratum',
} as const;
export type NotRanked = keyof typeof NOT_RANKED;

/** Points measured on the same scope and subject against one class of baselines. */
export interface Stratum<T> {
  name: string;
  /** Its front, from the least x. */
  front: T[];
  behind: T[];
}

export interface Ranked<T> {
  strata: Stratum<T>[];
  notRanked: { point: T; reason: NotRanked }[];
}

export interface Rules {
  better: readonly [x: Direction, y: Direction];
  /** Whether “up to” figures count at their ceiling. */
  ceilings: boolean;
}

/** Ranks points within their strata, and says of each other point why it is not ranked. */
export function rank<T extends Candidate>(points: readonly T[], rules: Rules): Ranked<T> {
  const groups = new Map<string, T[]>();
  const notRanked: Ranked<T>['notRanked'] = [];
  for (const point of points) {
    const reason = unfit(point, rules);
    const name = nameOf(point);
    if (reason) notRanked.push({ point, reason });
    else groups.set(name, [...(groups.get(name) ?? []), point]);
  }
  const strata = [...groups].flatMap(([name, members]): Stratum<T>[] => {
    const [only] = members;
    if (only && members.length === 1) {
      notRanked.push({ point: only, reason: 'alone' });
      return [];
    }
    const first = new Set(front(members, ({ at }) => at, rules.better));
    return [
      {
        name,
        front: [...first].sort((a, b) => a.at[0] - b.at[0]),
        behind: members.filter((point) => !first.has(point)),
      },
    ];
  });
  return { strata, notRanked };
}

function unfit(point: Candidate, { ceilings }: Rules): NotRanked | null {
  if (!point.directed) return 'no-direction';
  if (!point.tied) return 'not-tied';
  if (point.ceiling && !ceilings) return 'ceiling';
  if (point.scope === 'not-stated') return 'no-scope';
  if (point.subject === null) return 'no-subject';
  if (point.baselineClass === null) return 'no-baseline';
  return null;
}

const nameOf = ({ scope, subject, baselineClass }: Candidate) =>
  [
    SCOPES[scope],
    subject,
    `against ${baselineClass === null ? 'nothing stated' : inSentence(BASELINE_CLASSES[baselineClass])}`,
  ]
    .filter(Boolean)
    .join(', ');
