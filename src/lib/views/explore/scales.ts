import { ticks } from 'd3';
import { roundedNumber } from '../../format';
import type { Query } from '../../query';
import type { Extent } from '../mark';
import type { Measure, Unit } from './measures';

/** An axis with numbers. */
export interface Axis {
  /** What it measures, with unit and direction. */
  title: string;
  unit: Unit;
  type: 'log' | 'linear';
  domain: [number, number];
  /** Where nothing changes; null: the axis is of no change. */
  neutral: number | null;
  /** Why it has not the scale that the reader asked for; null where it has. */
  note: string | null;
}

const NEUTRAL: Record<Unit, number | null> = {
  times: 1,
  change: 0,
  count: null,
  percent: null,
  date: null,
};
/** Figures that spread further than this read better on a logarithmic scale, where that is a ratio's. */
const WIDE = 10;

export function axisOf(
  { axis: title, unit }: Measure,
  extents: readonly Extent[],
  asked: Query['yscale'],
): Axis {
  const low = extents.reduce((least, { low }) => Math.min(least, low), Infinity);
  const high = extents.reduce((most, { high }) => Math.max(most, high), -Infinity);
  const refusal = noLog(unit, low);
  const wanted =
    asked === 'log' ||
    (asked === 'auto' && (unit === 'times' || unit === 'count') && high / low > WIDE);
  const type = wanted && !refusal ? 'log' : 'linear';
  const neutral = type === 'log' && !NEUTRAL[unit] ? null : NEUTRAL[unit];
  const ends: [number, number] =
    neutral === null ? [low, high] : [Math.min(low, neutral), Math.max(high, neutral)];
  return {
    title,
    unit,
    type,
    domain: type === 'log' ? [ends[0] / 1.2, ends[1] * 1.3] : padded(ends, unit),
    neutral,
    note: asked === 'log' ? refusal : null,
  };
}

function noLog(unit: Unit, low: number): string | null {
  if (unit === 'date') return 'linear: a date is no ratio';
  return low > 0 ? null : 'linear: some values are 0 or less';
}

function padded([low, high]: [number, number], unit: Unit): [number, number] {
  const pad = (high - low) * 0.06 || (unit === 'date' ? 1 : Math.abs(low) * 0.1 || 1);
  return [low - pad, high + pad];
}

/** Where a value is on an axis, 0 to 1. */
export function along({ type, domain: [from, to] }: Axis, value: number): number {
  return type === 'log'
    ? Math.log(value / from) / Math.log(to / from)
    : (value - from) / (to - from);
}

/** The value at a place of an axis, 0 to 1. */
export function valueAt({ type, domain: [from, to] }: Axis, place: number): number {
  return type === 'log' ? from * (to / from) ** place : from + (to - from) * place;
}

/** More round values on a linear scale only fill it. */
const MOST_LINEAR = 8;

export interface Tick {
  at: number;
  text: string;
}

/** Round values of an axis, in words; about as many as there is room for. */
export function ticksOf(axis: Axis, most: number): Tick[] {
  const powers = axis.type === 'log' ? powersOf2(axis.domain, most) : [];
  const round = powers.length > 1 ? powers : ticks(...axis.domain, Math.min(most - 1, MOST_LINEAR));
  return round
    .filter((at) => axis.unit !== 'date' || Number.isInteger(at))
    .map((at) => ({ at, text: written(at, axis) }));
}

/** Powers of 2, or of 4, 8 … where those would be too many; 1 is among them. */
function powersOf2([from, to]: [number, number], most: number): number[] {
  const [first, last] = [Math.ceil(Math.log2(from)), Math.floor(Math.log2(to))];
  const step = Math.ceil((last - first + 1) / most);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    .filter((power) => power % step === 0)
    .map((power) => 2 ** power);
}

function written(at: number, { unit, type }: Axis): string {
  switch (unit) {
    case 'times':
      return `${roundedNumber(at)}×`;
    case 'change':
      return `${at > 0 ? '+' : ''}${roundedNumber(at)}`;
    case 'count':
      return short(at, type === 'log' ? 1024 : 1000);
    case 'percent':
      return `${roundedNumber(at)}%`;
    case 'date':
      return String(at);
  }
}

/** 131,072 tokens are 128K, 20,000 are 20K: as each scale counts. */
function short(at: number, kilo: number): string {
  if (at >= kilo ** 2) return `${roundedNumber(at / kilo ** 2)}M`;
  return at >= kilo ? `${roundedNumber(at / kilo)}K` : roundedNumber(at);
}
