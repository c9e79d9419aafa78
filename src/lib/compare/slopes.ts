import { group, groups, max, min } from 'd3';
import { rankOf, type Step } from './steps';

/** What a line may end at. */
export interface End {
  step: Step;
  /** × faster; of a range its upper end. */
  high: number;
  baseline: string | null;
  /** Null where the source ties the figure to no other. */
  run: string | null;
  /** The models and the hardware that it holds for; empty where none is stated. */
  setting: string;
}

/** A line from a smaller part of the system to a larger one. */
export interface Slope<T extends End = End> {
  from: T;
  to: T;
  /** `run`: figures of one configuration; `method`: separate statements. */
  tie: 'run' | 'method';
}

/**
 * Lines between the figures of one method. Only figures against the same baseline, or that all name
 * none, are joined: those of one configuration, and between two steps that no configuration
 * joins those with the same models and hardware, else the highest of either.
 */
export function slopes<T extends End>(ends: readonly T[]): Slope<T>[] {
  return groups(ends, ({ baseline }) => baseline).flatMap(([, comparable]) => {
    const ofRuns = groups(
      comparable.filter(({ run }) => run !== null),
      ({ run }) => run,
    );
    const tied = ofRuns.flatMap(([, ofRun]) =>
      nextUp(ofRun).map(([from, to]): Slope<T> => ({ ...highest(from, to), tie: 'run' })),
    );
    const joined = new Set(tied.map(({ from, to }) => `${from.step} ${to.step}`));
    const loose = nextUp(comparable).flatMap(([from, to]) =>
      closest(from, to).map((pair): Slope<T> => ({ ...pair, tie: 'method' })),
    );
    return [...tied, ...loose.filter(({ from, to }) => !joined.has(`${from.step} ${to.step}`))];
  });
}

/** The figures of each step, with those of the next step up that there is. */
function nextUp<T extends End>(ends: readonly T[]): [T[], T[]][] {
  const steps = groups(ends, ({ step }) => step);
  return steps.flatMap(([step, from]) => {
    const above = steps.map(([other]) => rankOf(other)).filter((rank) => rank > rankOf(step));
    const next = min(above);
    return steps
      .filter(([other]) => rankOf(other) === next)
      .map(([, to]): [T[], T[]] => [from, to]);
  });
}

/** For each setting that both steps have, the highest of either; without one, the highest of all. */
function closest<T extends End>(from: readonly T[], to: readonly T[]) {
  const settings = group(
    to.filter(({ setting }) => setting),
    ({ setting }) => setting,
  );
  const shared = groups(from, ({ setting }) => setting).flatMap(([setting, ends]) => {
    const others = settings.get(setting);
    return others ? [highest(ends, others)] : [];
  });
  return shared.length ? shared : [highest(from, to)];
}

const highest = <T extends End>(from: readonly T[], to: readonly T[]) => ({
  from: top(from),
  to: top(to),
});
const top = <T extends End>(ends: readonly T[]) =>
  ends.reduce((best, one) => (one.high > best.high ? one : best));

/** How many times less the larger part gains than the smaller one, at most; 0 where nothing is joined. */
export const greatestFall = (lines: readonly Slope[]) =>
  max(lines, ({ from, to }) => from.high / to.high) ?? 0;
