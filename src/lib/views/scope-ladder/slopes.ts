import { rankOf, type Step } from './steps';

/** What a line may end at. */
export interface End {
  step: Step;
  /** × faster; of a range its upper end. */
  high: number;
  baseline: string | null;
  /** Null where the source ties the figure to no other. */
  run: string | null;
}

/** A line from a smaller part of the system to a larger one. */
export interface Slope<T extends End = End> {
  from: T;
  to: T;
  /** `run`: figures of one configuration; `method`: the highest of either step. */
  tie: 'run' | 'method';
}

/**
 * Lines between the figures of one method. Only figures against the same baseline, or that all name
 * none, are joined: those of one configuration, and between two steps that no configuration
 * joins the highest of each.
 */
export function slopes<T extends End>(ends: readonly T[]): Slope<T>[] {
  return groups(ends, ({ baseline }) => baseline ?? '').flatMap((comparable) => {
    const runs = groups(
      comparable.filter(({ run }) => run !== null),
      ({ run }) => run ?? '',
    );
    const tied = runs.flatMap((run) => between(run, 'run'));
    const loose = between(comparable, 'method').filter(
      ({ from, to }) => !tied.some((one) => one.from.step === from.step && one.to.step === to.step),
    );
    return [...tied, ...loose];
  });
}

/** From each step's highest figure to the highest of the next step up that there is. */
function between<T extends End>(ends: readonly T[], tie: Slope['tie']): Slope<T>[] {
  const tops = groups(ends, ({ step }) => step).map((of) =>
    of.reduce((top, one) => (one.high > top.high ? one : top)),
  );
  return tops.flatMap((from) => {
    const above = tops.filter(({ step }) => rankOf(step) > rankOf(from.step));
    const next = Math.min(...above.map(({ step }) => rankOf(step)));
    return above
      .filter(({ step }) => rankOf(step) === next)
      .map((to): Slope<T> => ({ from, to, tie }));
  });
}

/** How many times less the larger part gains than the smaller one, at most; 0 where nothing is joined. */
export const greatestFall = (lines: readonly Slope[]) =>
  Math.max(0, ...lines.map(({ from, to }) => from.high / to.high));

function groups<T>(of: readonly T[], key: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of of) {
    const group = found.get(key(one));
    if (group) group.push(one);
    else found.set(key(one), [one]);
  }
  return [...found.values()];
}
