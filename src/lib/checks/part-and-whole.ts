import { roundedNumber } from '../format';
import { highest, lowest } from '../normalize';
import type { Qualifier, Value } from '../schema';

/** A speed-up, × faster, and how its source qualifies it. */
export interface SpeedUp {
  value: Value;
  qualifier: Qualifier;
}

/** A whole that is said to gain more than the part that it rests on can give it. */
export interface AbovePart {
  /** The most, × faster, that the part allows the whole. */
  bound: number;
  /** The least, × faster, that is stated of the whole. */
  stated: number;
  arithmetic: string;
}

/** What a part can exceed in some case, or may be rounded down from, bounds nothing. */
const BOUNDS: readonly Qualifier[] = ['exact', 'up-to', 'less-than'];
/** What is reached by the whole in some case at least. */
const REACHES: readonly Qualifier[] = ['exact', 'up-to', 'at-least', 'more-than', 'average'];

/**
 * If the share p of the time is spent in a part that gets s× faster, the whole gets
 * 1 / ((1 − p) + p / s)× faster (Amdahl 1967): never more than s×, and never more than 1× where the
 * part gets slower. All figures against one baseline.
 * @param parts of one part, as measured in several cases: the highest counts
 * @returns null where the whole stays within, or a figure is open where it would have to be closed
 */
export function partAndWhole(parts: readonly SpeedUp[], whole: SpeedUp): AbovePart | null {
  if (!parts.length || !parts.every(({ qualifier }) => BOUNDS.includes(qualifier))) return null;
  if (!REACHES.includes(whole.qualifier)) return null;
  const part = Math.max(...parts.map(({ value }) => highest(value)));
  const bound = Math.max(part, 1);
  const stated = lowest(whole.value);
  if (stated <= bound) return null;
  const s = roundedNumber(part);
  const arithmetic = `1 / ((1 − p) + p / ${s}) ≤ ${roundedNumber(bound)} for any share p`;
  return { bound, stated, arithmetic };
}
