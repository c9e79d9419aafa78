import { metrics, type Claim, type Qualifier } from '../schema';
import { exactNumber, rangeText, roundedNumber } from './number';

/** The word or sign that a qualifier puts before its figure; empty for plain statements. */
export const QUALIFIER_PREFIX: Record<Qualifier, string> = {
  exact: '',
  'up-to': 'up to ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  about: 'about ',
  average: 'on average ',
};

/** A figure exactly as reported, in words: `up to 53% less`, `15.8 perplexity (baseline 18.3)`. */
export function figureText({ reported }: Pick<Claim, 'reported'>): string {
  const { value, unit, form, qualifier, baselineValue } = reported;
  const number = rangeText(value, exactNumber);
  const measured = withUnit(number, unit);
  const text = {
    times: measured,
    'percent-less': `${measured} less`,
    'percent-more': `${measured} more`,
    'percent-of': unit === 'fraction' ? fractionText(value) : `${measured} of baseline`,
    difference: `${typeof value === 'number' && value > 0 ? '+' : ''}${measured}`,
    level: unit === 'fraction' ? number : measured,
  }[form];
  const from =
    baselineValue === null
      ? ''
      : ` (baseline ${withUnit(rangeText(baselineValue, exactNumber), unit)})`;
  return QUALIFIER_PREFIX[qualifier] + text + from;
}

/** What was measured, in words: `Throughput`, `Accuracy`. */
export const metricText = ({ metric }: Pick<Claim, 'metric'>) => metrics.get(metric).label;

/** Number and unit as typeset: `2.49×`, `53%`, `27 GB`. */
export function withUnit(number: string, unit: string): string {
  return unit === '×' || unit === '%' ? number + unit : `${number} ${unit}`;
}

/** How far figures of one unit reach, rounded: `1.2–4.1×`; of changes, which may be negative, `−2 to 4 points`. */
export function reachText(
  { low, high }: { low: number; high: number },
  unit: string,
  write = roundedNumber,
): string {
  const between = ['×', '%', 'GB'].includes(unit) ? '–' : ' to ';
  const ends = [...new Set([write(low), write(high)])].join(between);
  return unit === '% relative' ? `${ends}%` : withUnit(ends, unit);
}

/** `1 figure`, `2,000 figures` */
export const countText = (count: number) =>
  `${exactNumber(count)} ${count === 1 ? 'figure' : 'figures'}`;

function fractionText(value: number | readonly number[]): string {
  const one = (n: number) => (Number.isInteger(1 / n) ? `1/${1 / n}` : exactNumber(n));
  return `${rangeText(value, one)} kept`;
}

/**
 * A figure for a narrow cell: the qualifier apart, big numbers short (`380K`).
 * `figure` alone never stands without its `qualifier`.
 */
export function compactFigure(claim: Pick<Claim, 'reported'>): {
  qualifier: string;
  figure: string;
} {
  const { value, unit, form, qualifier } = claim.reported;
  const short = (n: number) =>
    n >= 1e6 ? `${exactNumber(n / 1e6)}M` : n >= 1e4 ? `${exactNumber(n / 1e3)}K` : exactNumber(n);
  const measured = withUnit(rangeText(value, short), unit.replace('tokens/', 'tok/'));
  const sign = typeof value === 'number' && value > 0 ? '+' : '';
  const figure = {
    times: measured,
    'percent-less': `−${measured}`,
    'percent-more': `+${measured}`,
    'percent-of':
      unit === 'fraction'
        ? fractionText(value)
        : `${measured} ${unit === '×' ? 'of baseline' : 'kept'}`,
    difference: `${sign}${measured}`,
    level: unit === 'fraction' ? rangeText(value, short) : measured,
  }[form];
  return { qualifier: QUALIFIER_PREFIX[qualifier].trim(), figure };
}
