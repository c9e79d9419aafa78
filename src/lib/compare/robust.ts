import { front, type Direction } from './front';
import type { Candidate } from './strata';

/** How firmly a method stands on a front. */
export interface Standing {
  method: string;
  paper: string;
  /** Recomputed fronts that it stays on, and how many there are that do not leave its own paper out. */
  stays: number;
  of: number;
  /** What is left out where its own figures fall away: `“up to” figures`. */
  falls: string[];
}

/** A method behind a front that stands on one without what is left out. */
export interface Joining {
  method: string;
  paper: string;
  /** `without SqueezeLLM`: what has to be left out. */
  without: string[];
}

/**
 * A stratum's front recomputed without “up to” figures, without what names no hardware, and without
 * each paper in turn: which methods stay on it, and which only then stand on it.
 * @param members of one stratum
 */
export function robustness(
  members: readonly Candidate[],
  better: readonly [x: Direction, y: Direction],
): { standings: Standing[]; joining: Joining[] } {
  const on = (points: readonly Candidate[]) =>
    new Map(front(points, ({ at }) => at, better).map((point) => [keyOf(point), point]));
  const variants = [
    { without: '“up to” figures', paper: null, leaves: ({ ceiling }: Candidate) => ceiling },
    { without: 'hardware not stated', paper: null, leaves: (p: Candidate) => !p.hardwareKnown },
    ...[...new Set(members.map(({ paper }) => paper))].map((paper) => ({
      without: paper,
      paper,
      leaves: (p: Candidate) => p.paper === paper,
    })),
  ]
    .filter(({ leaves }) => members.some(leaves))
    .map(({ leaves, ...variant }) => ({ ...variant, on: on(members.filter((p) => !leaves(p))) }));
  const base = on(members);
  const standings = [...base].map(([key, { method, paper }]): Standing => {
    const others = variants.filter((variant) => variant.paper !== paper);
    const falls = others.filter((variant) => !variant.on.has(key)).map(({ without }) => without);
    return { method, paper, stays: others.length - falls.length, of: others.length, falls };
  });
  const joining = new Map<string, Joining>();
  for (const { without, on } of variants)
    for (const [key, { method, paper }] of on) {
      if (base.has(key)) continue;
      const known = joining.get(key) ?? { method, paper, without: [] };
      joining.set(key, { ...known, without: [...known.without, without] });
    }
  return { standings, joining: [...joining.values()] };
}

const keyOf = ({ paper, method }: Candidate) => `${paper} ${method}`;
