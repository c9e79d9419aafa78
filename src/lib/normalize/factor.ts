import { exactNumber, rangeText, roundedNumber } from '../format';
import { baselines, metrics, type Claim, type Value } from '../schema';
import { bitsFactor } from './bits';
import { combineValues, derived, highest, mapValue, refuse, type Normalized } from './quantity';
import { densityFactor, sparsityFactor } from './sparsity';

/**
 * How many times better than its baseline a figure is: faster, smaller, fewer, longer.
 * For a measure where lower is better, p % less is 1 / (1 − p/100) times and p % of it 100 / p times;
 * where higher is better, p % more is 1 + p/100 times.
 */
export function factor(claim: Claim): Normalized {
  const { metric, reported } = claim;
  const { value, unit, form } = reported;
  const lower = metrics.get(metric).better === 'lower';
  switch (form) {
    case 'times':
      return derived(value, 'as reported');
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

function percentOf(value: Value, unit: string, lower: boolean): Normalized {
  if (unit === 'fraction') return densityFactor(value);
  const scale = unit === '%' ? 100 : 1;
  const words = `${shown(value)}${unit} of the baseline`;
  const write = (n: number) => exactNumber(n / scale);
  return lower
    ? inverse(value, words, (n) => n / scale, write)
    : ratio(value, words, (n) => n / scale, write);
}

function difference({ reported: { value, baselineValue } }: Claim, lower: boolean): Normalized {
  if (baselineValue === null) return refuse('no-level');
  const after = combineValues(baselineValue, value, (before, change) => before + change);
  return quotient(after, baselineValue, lower);
}

function level(claim: Claim, lower: boolean): Normalized {
  const { value, baselineValue } = claim.reported;
  if (baselineValue !== null) return quotient(value, baselineValue, lower);
  switch (claim.metric) {
    case 'sparsity':
      return sparsityFactor(mapValue(value, (percent) => percent / 100));
    case 'density':
      return densityFactor(mapValue(value, (percent) => percent / 100));
    case 'bits-per-weight':
    case 'kv-bits':
    case 'optimizer-state-bits':
      return bitsFactor(value, claim.baseline === null ? null : baselines.get(claim.baseline));
    default:
      return refuse('no-comparator');
  }
}

function quotient(value: Value, before: Value, lower: boolean): Normalized {
  const [over, under] = lower ? [before, value] : [value, before];
  const result = combineValues(over, under, (a, b) => a / b);
  const arrow = `${shown(before)} → ${shown(value)}`;
  return derived(result, `${arrow}: ${shown(over)} / ${shown(under)} = ${times(result)}`);
}

function inverse(
  value: Value,
  words: string,
  remaining: (n: number) => number,
  write: (n: number) => string,
): Normalized {
  const result = mapValue(value, (n) => 1 / remaining(n));
  return derived(result, `${words} → 1 / ${rangeText(value, write)} = ${times(result)}`);
}

function ratio(
  value: Value,
  words: string,
  f: (n: number) => number,
  write: (n: number) => string,
): Normalized {
  const result = mapValue(value, f);
  return derived(result, `${words} → ${rangeText(value, write)} = ${times(result)}`);
}

const shown = (value: Value) => rangeText(value, exactNumber);
const share = (percent: number) => exactNumber(Number((percent / 100).toPrecision(12)));
const times = (value: Value) => `${rangeText(value, roundedNumber)}×`;
