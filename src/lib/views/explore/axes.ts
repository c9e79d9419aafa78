import { groups } from 'd3';
import type { NumberKind } from '../../format';
import { NEUTRAL, along, reachOf, type Extent } from '../../chart/scale';
import type { Query } from '../../query';
import type { Axis, Point } from './drawing';
import type { Measure } from '../../compare/measures';

/** Figures that spread further than this read better on a logarithmic scale, where that is a ratio's. */
const WIDE = 10;

/** The scale that the reader asks for, else the one that fits, with the line of no change in it. */
export function axisOf(
  { axis: title, kind }: Measure,
  extents: readonly Extent[],
  asked: Query['yscale'],
): Axis {
  const { low, high } = reachOf(extents);
  const refusal = noLog(kind, low);
  const isWide = (kind === 'times' || kind === 'count') && high / low > WIDE;
  const isLog = !refusal && (asked === 'log' || (asked === 'auto' && isWide));
  const neutral = isLog && !NEUTRAL[kind] ? null : NEUTRAL[kind];
  const ends = { low: Math.min(low, neutral ?? low), high: Math.max(high, neutral ?? high) };
  return {
    title,
    kind,
    type: isLog ? 'log' : 'linear',
    domain: isLog ? [ends.low / 1.2, ends.high * 1.3] : padded(ends, kind),
    neutral,
    note: asked === 'log' ? refusal : null,
    bands: null,
  };
}

export const axisOfBands = (title: string, bands: string[], asked: Query['xscale']): Axis => ({
  title,
  kind: 'count',
  type: 'linear',
  domain: [-0.5, bands.length - 0.5],
  neutral: null,
  note: asked === 'auto' ? null : 'categories have no scale',
  bands,
});

function noLog(kind: NumberKind, low: number): string | null {
  if (kind === 'date') return 'linear: a date is no ratio';
  return low > 0 ? null : 'linear: some values are 0 or less';
}

function padded({ low, high }: { low: number; high: number }, kind: NumberKind): [number, number] {
  const pad = (high - low) * 0.06 || (kind === 'date' ? 1 : Math.abs(low) * 0.1 || 1);
  return [low - pad, high + pad];
}

/** Steps of the vertical axis within which marks of a category would hide one another. */
const STEPS = 36;
/** Half of a category's width that marks may take. */
const REACH = 0.4;
/** From one mark to the next, as a share of the category's width, where there is room. */
const APART = 0.1;

/** Sets marks of one category at one height beside each other: the middle first, then right and left in turn. */
export function spread(points: readonly Point[], y: Axis): Point[] {
  const stepOf = (point: Point) => Math.round(along(y, point.y.high) * STEPS);
  const placeOf = (point: Point) => `${point.panel} ${point.x.high} ${stepOf(point)}`;
  const places = groups(points, placeOf).flatMap(([, beside]) => {
    const apart = Math.min(APART, (2 * REACH) / beside.length);
    return beside.map((point, i) => [point, Math.ceil(i / 2) * apart * (i % 2 ? 1 : -1)] as const);
  });
  const asides = new Map(places);
  return points.map((point) => {
    const at = point.x.high + (asides.get(point) ?? 0);
    return { ...point, x: { ...point.x, low: at, high: at } };
  });
}
