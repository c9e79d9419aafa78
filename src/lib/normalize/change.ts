import { exactNumber, rangeText, roundedNumber } from '../format';
import { metrics, type Claim, type Reading, type Value } from '../schema';
import {
  combineValues,
  derived,
  mapValue,
  refuse,
  type Normalized,
  type Quantity,
} from './quantity';

/**
 * The signed change of a quality, + is better, in its own unit. A ratio or a percentage of the
 * baseline is a relative change; a percentage measured against a percentage is a change in points.
 */
export function change({ metric, reported }: Claim): Normalized {
  const { value, unit, form, baselineValue } = reported;
  const { better, reads } = metrics.get(metric);
  const lower = better === 'lower';
  const sign = lower ? -1 : 1;
  // A share of 1 changes in points as a percentage does.
  const perUnit = unit === 'fraction' ? 100 : 1;
  const own = (unit === '%' || unit === 'fraction' ? 'points' : unit) as Quantity['unit'];
  const direction = lower ? 'lower is better' : 'higher is better';
  switch (form) {
    case 'difference':
      return derived(
        mapValue(value, (n) => sign * n),
        lower
          ? `${direction}: ${shown(value)} → ${signed(mapValue(value, (n) => -n))}`
          : 'as reported',
        own,
      );
    case 'percent-more':
    case 'percent-less': {
      const towards = form === 'percent-more' ? sign : -sign;
      return relative(
        mapValue(value, (n) => towards * n),
        `${shown(value)}% ${form.slice(8)}, ${direction}`,
      );
    }
    case 'percent-of': {
      const scale = unit === '%' ? 1 : 100;
      return relative(
        mapValue(value, (n) => sign * (n * scale - 100)),
        `${shown(value)}${unit === 'fraction' ? '' : unit} of the baseline, ${direction}`,
      );
    }
    case 'times':
      return relative(
        mapValue(value, (n) => (lower ? 1 - 1 / n : n - 1) * 100),
        `${shown(value)}× better, ${direction}`,
      );
    case 'level':
      if (baselineValue !== null) {
        const result = combineValues(
          value,
          baselineValue,
          (after, before) => sign * (after - before) * perUnit,
        );
        return derived(
          result,
          `${shown(baselineValue)} → ${shown(value)}, ${direction}: ${signed(result)}`,
          own,
        );
      }
      return levelThatIsAChange(reads, value);
  }
}

/** A few readings are changes by themselves, and need no comparator's figure. */
function levelThatIsAChange(reads: Reading, value: Value): Normalized {
  switch (reads) {
    case 'drop':
      return relative(
        mapValue(value, (n) => -n),
        `a drop of ${shown(value)}%`,
      );
    case 'retained':
      return relative(
        mapValue(value, (n) => n - 100),
        `${shown(value)}% retained`,
      );
    case 'plain':
    case 'ratio':
    case 'rate':
    case 'bytes':
    case 'count':
    case 'bits':
    case 'zeros':
    case 'kept':
    case 'budget':
    case 'operations':
    case 'score':
    case 'overhead':
      return refuse('no-comparator');
  }
}

const relative = (value: Value, words: string) =>
  derived(value, `${words} → ${signed(value)}% of the baseline`, '% relative');

const shown = (value: Value) => rangeText(value, exactNumber);
const signed = (value: Value) =>
  rangeText(value, (n) => `${n > 0 ? '+' : ''}${roundedNumber(Number(n.toPrecision(12)) + 0)}`);
