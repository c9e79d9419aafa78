import { lowest, mapValue, normalize } from '../normalize';
import type { Claim, Value } from '../schema';

/** How much less than it says an "about" may mean. */
const ABOUT = 0.95;

/**
 * The least gain, in ×, that a claim's figures can stand for: the low end of a range, each figure
 * rounded at its last digit, "about" within 5 %. Zeros that a number has lost count as rounded, too.
 * @returns null where no gain is stated, or none but "less than" so much
 */
export function leastGain(claim: Claim): number | null {
  const { qualifier } = claim.reported;
  const [down, up] = [-1, 1].map((step) => [-1, 1].map((before) => gain(claim, step, before)));
  const [least, most] = [lowestOf(down), lowestOf(up)];
  if (least === null && most === null) return null;
  if (qualifier === 'less-than' && (least ?? 0) < (most ?? Infinity)) return null;
  const low = Math.min(least ?? Infinity, most ?? Infinity);
  return qualifier === 'about' ? low * ABOUT : low;
}

/** The claim's gain if its figure, and its comparator's, were half a last digit lower (−1) or higher (1). */
function gain(claim: Claim, step: number, before: number): number | null {
  const { reported } = claim;
  const { value, baselineValue } = reported;
  const { quantity } = normalize({
    ...claim,
    reported: {
      ...reported,
      value: shifted(value, step),
      baselineValue: baselineValue === null ? null : shifted(baselineValue, before),
    },
  });
  return quantity?.unit === '×' ? lowest(quantity.value) : null;
}

const shifted = (value: Value, step: number) => mapValue(value, (n) => n + step * halfDigit(n));

/** Half a unit of the last digit: 2.1 → 0.05, 12 → 0.5, 1e-7 → 0.5e-7. */
function halfDigit(n: number): number {
  const [digits = '', exponent = '0'] = String(n).split('e');
  return 0.5 * 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}

function lowestOf(gains: readonly (number | null)[] = []): number | null {
  const known = gains.filter((of) => of !== null);
  return known.length ? Math.min(...known) : null;
}
