import { rank, type Candidate, type Rules } from './strata';

/** How firmly a method stands on the fronts. */
export interface Standing {
  method: string;
  paper: string;
  /** Recomputed fronts that it stays on, and how many there are that do not leave its own paper out. */
  stays: number;
  of: number;
  /** What is left out where it falls off: `“up to” figures`, `Sparse-W`. */
  falls: string[];
}

/**
 * The methods on the fronts, each held against fronts recomputed without “up to” figures, without
 * what names no hardware, and without each other paper in turn.
 */
export function standings(points: readonly Candidate[], rules: Rules): Standing[] {
  const papers = [...new Set(points.map(({ paper }) => paper))];
  const variants = [
    { without: '“up to” figures', of: (p: Candidate) => p.ceiling },
    { without: 'hardware not stated', of: (p: Candidate) => !p.hardwareKnown },
    ...papers.map((paper) => ({ without: paper, of: (p: Candidate) => p.paper === paper })),
  ].map(({ without, of }) => ({
    without,
    on: methodsOn(
      points.filter((point) => !of(point)),
      rules,
    ),
  }));
  return [...methodsOn(points, rules)].map(([key, { method, paper }]) => {
    const others = variants.filter(({ without }) => without !== paper);
    const falls = others.filter(({ on }) => !on.has(key)).map(({ without }) => without);
    return { method, paper, stays: others.length - falls.length, of: others.length, falls };
  });
}

const keyOf = ({ paper, method }: Candidate) => `${paper} ${method}`;

function methodsOn(points: readonly Candidate[], rules: Rules): Map<string, Candidate> {
  const { strata } = rank(points, rules);
  return new Map(strata.flatMap(({ front }) => front.map((point) => [keyOf(point), point])));
}
