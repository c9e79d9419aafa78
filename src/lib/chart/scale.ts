import type { Extent } from '../corpus/extent';
import { ticks } from 'd3';
import { axisNumber, type NumberKind } from '../format';

export type { Extent };

export type Ends = Pick<Extent, 'low' | 'high'>;

/** From numbers to places. Symlog: signed, within ± `linear` about linear, beyond about logarithmic. */
export interface Scale {
  kind: NumberKind;
  type: 'log' | 'linear' | 'symlog';
  domain: [number, number];
  /** Only of a symlog scale, in its unit. */
  linear?: number;
  /** Where nothing changes; null: the axis is of no change. */
  neutral: number | null;
}

/** A number of an axis, in words. */
export interface Tick {
  at: number;
  text: string;
}

export const NEUTRAL: Record<NumberKind, number | null> = {
  times: 1,
  change: 0,
  count: null,
  percent: null,
  date: null,
};

/** From the lowest to the highest of all; from Infinity to −Infinity where there is none. */
export function reachOf(extents: Iterable<Ends>): Ends {
  let [least, most] = [Infinity, -Infinity];
  // Not Math.min(...): a corpus may have more figures than a call has arguments.
  for (const { low, high } of extents) {
    least = Math.min(least, low);
    most = Math.max(most, high);
  }
  return { low: least, high: most };
}

/** Room around what is drawn, all as factors: at least from and to, and so far beyond either end. */
export interface Room {
  from: number;
  to: number;
  below: number;
  above: number;
}

/** Just below no change to just above the greatest figure. */
const CLOSE: Room = { from: 0.8, to: 2, below: 1.15, above: 1.3 };

/** Ratios, on a logarithmic scale. */
export function timesScale(extents: Iterable<Ends>, room: Room = CLOSE): Scale {
  const { low, high } = reachOf(extents);
  const { from, to, below, above } = room;
  const domain: Scale['domain'] = [Math.min(from, low / below), Math.max(to, high * above)];
  return { kind: 'times', type: 'log', domain, neutral: 1 };
}

/** Signed changes around none, on a symlog scale. */
export function changeScale(extents: Iterable<Ends>, linear: number): Scale {
  const { low, high } = reachOf(extents);
  const { to, from } = symlog(linear);
  const domain: Scale['domain'] = [
    from(Math.min(to(-1.5 * linear), to(low) - 0.6)),
    from(Math.max(to(1.5 * linear), to(high) + 0.6)),
  ];
  return { kind: 'change', type: 'symlog', linear, domain, neutral: 0 };
}

/** From one end to the other: ratios on a logarithmic scale, anything else, which may be negative, on a linear one. */
export const scaleOver = (kind: NumberKind, { low, high }: Ends): Scale => ({
  kind,
  type: kind === 'times' ? 'log' : 'linear',
  domain: [low, high],
  neutral: NEUTRAL[kind],
});

/** To a place, in doublings, and back. */
export const LOG = { to: Math.log2, from: (place: number) => 2 ** place };
export const symlog = (linear: number) => ({
  to: (n: number) => Math.sign(n) * Math.log2(1 + Math.abs(n) / linear),
  from: (place: number) => Math.sign(place) * (2 ** Math.abs(place) - 1) * linear,
});
const LINEAR = { to: (n: number) => n, from: (place: number) => place };

const placesOf = ({ type, linear = 1 }: Scale) =>
  ({ log: LOG, linear: LINEAR, symlog: symlog(linear) })[type];

/** Where a value is on a scale, 0 to 1; in the middle of one that has but one value. */
export function along(scale: Scale, value: number): number {
  const { to } = placesOf(scale);
  const [low, high] = [to(scale.domain[0]), to(scale.domain[1])];
  return high === low ? 0.5 : (to(value) - low) / (high - low);
}

/** The value at a place of a scale, 0 to 1. */
export function valueAt(scale: Scale, place: number): number {
  const { to, from } = placesOf(scale);
  const [low, high] = [to(scale.domain[0]), to(scale.domain[1])];
  return from(low + place * (high - low));
}

/** A scale as Plot takes it; what stands along its axis is drawn by the form. */
export const plotted = ({ type, domain, linear }: Scale) => ({
  type,
  domain,
  axis: null,
  ...(linear === undefined ? {} : { constant: linear }),
});

/** Degrees, clockwise from the top. */
export type Way = 0 | 90 | 180 | 270;

/**
 * Which way the rest is of what is only a bound, and so its tail: towards no change, which is below
 * a gain and above a loss. Down or left where nothing is no change.
 * @param scale null: categories
 */
export function towards(
  { high }: Pick<Extent, 'high'>,
  scale: Pick<Scale, 'neutral'> | null,
  axis: 'x' | 'y',
): Way {
  const neutral = scale?.neutral ?? null;
  const isLoss = neutral !== null && high < neutral;
  if (axis === 'x') return isLoss ? 90 : 270;
  return isLoss ? 0 : 180;
}

/** More round values on a linear scale only fill it. */
const MOST_LINEAR = 8;

/**
 * Round values of a scale, about as many as there is room for.
 * @param write how a value is written, where it is not as its kind is
 */
export function ticksOf(
  scale: Scale,
  most: number,
  write: (at: number) => string = (at) => axisNumber(at, scale),
): Tick[] {
  return valuesOf(scale, most).map((at) => ({ at, text: write(at) }));
}

function valuesOf({ kind, type, domain, linear = 1 }: Scale, most: number): number[] {
  if (type === 'symlog') {
    const steps = [1, 3, 10, 30, 100, 300, 1000].map((n) => n * linear);
    const [low, high] = domain;
    return [0, ...steps, ...steps.map((n) => -n)].filter((n) => n >= low && n <= high);
  }
  const powers = type === 'log' ? powersOf2(domain, most) : [];
  if (powers.length > 1) return powers;
  const round = ticks(...domain, Math.min(most - 1, MOST_LINEAR));
  return kind === 'date' ? round.filter(Number.isInteger) : round;
}

/** Powers of 2, or of 4, 8 … where those would be too many; 1 is among them. */
function powersOf2([from, to]: [number, number], most: number): number[] {
  const [first, last] = [Math.ceil(Math.log2(from)), Math.floor(Math.log2(to))];
  const step = Math.ceil((last - first + 1) / most);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    .filter((power) => power % step === 0)
    .map((power) => 2 ** power);
}
