import { exactNumber, rangeText, roundedNumber } from '../format';
import type { Baseline, Value } from '../schema';
import { mapValue, refuse, times, type Normalized } from './quantity';

/**
 * How many times smaller values of so many bits are than the baseline's.
 * Scales, zero points and other metadata are not counted.
 * @param baseline null, or one whose bits are null: the denominator is unknown and the conversion refused
 */
export function bitsFactor(bits: Value, baseline: Baseline | null): Normalized {
  if (baseline?.bits == null) return refuse('bits-unknown');
  const full = baseline.bits;
  const result = mapValue(bits, (n) => full / n);
  const shown = rangeText(bits, exactNumber);
  return times(
    result,
    `${shown} bit against ${baseline.label} → ${full} / ${shown} = ${rangeText(result, roundedNumber)}×, metadata not counted`,
  );
}
