import { exactNumber, percentText, rangeText, roundedNumber } from '../format';
import type { Value } from '../schema';
import { highest, mapValue, refuse, times, type Normalized } from './quantity';

/** @param sparsity share of zeros, 0 to 1; index overhead is not counted */
export function sparsityFactor(sparsity: Value): Normalized {
  if (highest(sparsity) >= 1) return refuse('all-of-it');
  const kept = mapValue(sparsity, (s) => Number((1 - s).toPrecision(12)));
  const result = mapValue(kept, (k) => 1 / k);
  const percent = rangeText(sparsity, percentText);
  return times(
    result,
    `${percent}% sparsity → 1 / ${rangeText(kept, exactNumber)} = ${rangeText(result, roundedNumber)}× fewer non-zero values, index overhead not counted`,
  );
}

/** @param density share kept, 0 to 1 */
export function densityFactor(density: Value): Normalized {
  const result = mapValue(density, (kept) => 1 / kept);
  const shown = rangeText(density, (d) =>
    Number.isInteger(1 / d) ? `1/${1 / d}` : exactNumber(d),
  );
  return times(result, `${shown} kept → ${rangeText(result, roundedNumber)}× fewer`);
}

/** Share of zeros of an N:M pattern, which keeps N of M: `2:8` → 0.75. */
export function sparsityOfPattern(pattern: string): number {
  const [kept = NaN, all = NaN] = pattern.split(':').map(Number);
  return 1 - kept / all;
}
