import { exactNumber, rangeText, roundedNumber } from '../format';
import { baselines, metrics, type Claim, type Value } from '../schema';
import { bitsFactor } from './bits';
import { combineValues, highest, mapValue, refuse, times, type Normalized } from './quantity';
import { densityFactor, sparsityFactor } from './sparsity';

/**
 * How many times better than its baseline a figure is: faster, smaller, fewer, longer.
 * For a measure where lower is better, p % less is 1 / (1 − p/100) times and p % of it 100 / p times;
 * where higher is better, p % more is 1 + p/100 times.
 */
export function factor(claim: Claim): Normalized {
  const { metric, reported } = claim;
  const { value, unit, form } = reported;
  // "Compressed by 92%" and "compressed to 8%" say what is left, not how the ratio changes.
  const lower = metrics.get(metric).better === 'lower' || isSmaller(claim);
  switch (form) {
    case 'times':
      return times(value, 'as reported');
    case 'percent-less':
      if (highest(value) === 100) return refuse('all-of-it');
      return lower
        ? inverse(
            value,
            `${shown(value)}% less`,
            (p) => 1 - p / 100,
            (p) => `(1 − ${share(p)})`,
          )
        : ratio(
            value,
            `${shown(value)}% less`,
            (p) => 1 - p / 100,
            (p) => `1 − ${share(p)}`,
          );
    case 'percent-more':
      return lower
        ? inverse(
            value,
            `${shown(value)}% more`,
            (p) => 1 + p / 100,
            (p) => `(1 + ${share(p)})`,
          )
        : ratio(
            value,
            `${shown(value)}% more`,
            (p) => 1 + p / 100,
            (p) => `1 + ${share(p)}`,
          );
    case 'percent-of':
      return percentOf(value, unit, lower);
    case 'difference':
      return difference(claim, lower);
    case 'level':
      return level(claim, lower);
  }
}

const isSmaller = ({ metric, reported: { form } }: Claim) =>
  metrics.get(metric).reads === 'ratio' && (form === 'percent-less' || form === 'percent-of');

function percentOf(value: Value, unit: string, lower: boolean): Normalized {
  if (unit === 'fraction' && lower) return densityFactor(value);
  const scale = unit === '%' ? 100 : 1;
  const words = `${shown(value)}${unit === 'fraction' ? '' : unit} of the baseline`;
  const write = (n: number) => plain(n / scale);
  return lower
    ? inverse(value, words, (n) => n / scale, write)
    : ratio(value, words, (n) => n / scale, write);
}

function difference({ reported: { value, baselineValue } }: Claim, lower: boolean): Normalized {
  if (baselineValue === null) return refuse('no-level');
  const after = combineValues(baselineValue, value, (before, change) => before + change);
  // Each end of the comparator's range goes with the level that it became, not with every level.
  const result = combineValues(baselineValue, value, (before, change) =>
    lower ? before / (before + change) : (before + change) / before,
  );
  return quotientText(after, baselineValue, lower, result);
}

function level(claim: Claim, lower: boolean): Normalized {
  const { value, unit, baselineValue } = claim.reported;
  const { reads } = metrics.get(claim.metric);
  const whole = unit === 'fraction' ? 1 : 100;
  if (baselineValue !== null)
    return reads === 'zeros'
      ? sparserThan(value, baselineValue, whole)
      : quotient(value, baselineValue, lower);
  switch (reads) {
    case 'zeros':
      return sparsityFactor(mapValue(value, (n) => n / whole));
    case 'kept':
      return densityFactor(mapValue(value, (n) => n / whole));
    case 'bits':
      return bitsFactor(value, claim.baseline === null ? null : baselines.get(claim.baseline));
    case 'plain':
    case 'ratio':
    case 'rate':
    case 'bytes':
    case 'count':
    case 'budget':
    case 'operations':
    case 'score':
    case 'drop':
    case 'retained':
    case 'overhead':
      return refuse('no-comparator');
  }
}

/** Sparsities compare by what they leave: 50 % → 75 % is 0.5 / 0.25 = 2×, not 75 / 50. */
function sparserThan(value: Value, before: Value, whole: number): Normalized {
  const kept = (of: Value) => mapValue(of, (n) => 1 - n / whole);
  const result = combineValues(kept(before), kept(value), (a, b) => a / b);
  const write = (of: Value) => rangeText(of, plain);
  const unit = whole === 1 ? '' : '%';
  return times(
    result,
    `${shown(before)}${unit} → ${shown(value)}${unit} sparsity: ${write(kept(before))} / ${write(kept(value))} = ${written(result)} fewer non-zero values, index overhead not counted`,
  );
}

function quotient(value: Value, before: Value, lower: boolean): Normalized {
  const [over, under] = lower ? [before, value] : [value, before];
  return quotientText(
    value,
    before,
    lower,
    combineValues(over, under, (a, b) => a / b),
  );
}

function quotientText(value: Value, before: Value, lower: boolean, result: Value): Normalized {
  const [over, under] = lower ? [before, value] : [value, before];
  const write = (of: Value) => rangeText(of, plain);
  const arrow = `${write(before)} → ${write(value)}`;
  return times(result, `${arrow}: ${write(over)} / ${write(under)} = ${written(result)}`);
}

function inverse(
  value: Value,
  words: string,
  remaining: (n: number) => number,
  write: (n: number) => string,
): Normalized {
  const result = mapValue(value, (n) => 1 / remaining(n));
  return times(result, `${words} → 1 / ${rangeText(value, write)} = ${written(result)}`);
}

function ratio(
  value: Value,
  words: string,
  f: (n: number) => number,
  write: (n: number) => string,
): Normalized {
  const result = mapValue(value, f);
  return times(result, `${words} → ${rangeText(value, write)} = ${written(result)}`);
}

const shown = (value: Value) => rangeText(value, exactNumber);
/** A computed number without the noise of binary fractions. */
const plain = (n: number) => exactNumber(Number(n.toPrecision(12)));
const share = (percent: number) => plain(percent / 100);
const written = (value: Value) => `${rangeText(value, roundedNumber)}×`;
