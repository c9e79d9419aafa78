import {
  line,
  ruleX,
  ruleY,
  text,
  type Data,
  type PlotOptions,
  type TextOptions,
} from '@observablehq/plot';
import { countsOf, type Bin } from './bins';
import { labels } from './labels';
import { MOST_LARGE, MOST_NAMED } from './limits';
import { joins, marksOf, rings, shaded, type Facets, type Placed, type Standing } from './marks';
import { plotted, towards, type Extent, type Scale, type Tick } from './scale';
import { STYLE, TITLE_SIZE } from './text';
import { FONT_SIZE, type Style } from './theme';

/** Two figures that are held against each other. */
export interface PlanePoint extends Standing {
  /** Place in `panels`. */
  panel: number;
  x: Extent;
  y: Extent;
  style: Style;
  /** Two statements that the source does not tie together. */
  hollow: boolean;
  /** The stratum whose front it is on; null where on none, or none is asked for. */
  front: string | null;
  /** Empty where another point has the method's name. */
  label: string;
}

/** A tick of the horizontal axis; `from`: the place that it names, where it stands beside it. */
export interface AcrossTick extends Tick {
  from?: number;
}

/** A text beside the panels, from a corner of the plane they share, in px. */
export interface Note {
  text: string;
  corner: 'top-left' | 'top-right' | 'bottom-right';
  dx: number;
  dy: number;
  style?: TextOptions;
}

type Size = 'width' | 'height' | 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft';

/** Panels of one size on the same two scales. */
export interface Plane<T extends PlanePoint> {
  size: Record<Size, number>;
  /** Their titles, the first row first; empty: none. */
  panels: readonly string[];
  columns: number;
  /** Between panels, as a share of the way from one to the next. */
  gaps: { across: number; down: number };
  /** `rows`: ticks in rows below each other; below each panel, or below the last of each column. */
  x: {
    scale: Scale;
    grid: readonly number[];
    rows: readonly AcrossTick[][];
    below: 'each' | 'last';
  };
  y: { scale: Scale; ticks: readonly Tick[] };
  notes: readonly Note[];
  points: readonly T[];
  /** Points that a thin line joins. */
  joined?: readonly (readonly [T, T])[];
  /** Which points may be named or are in the way of names, the first to find room first; all, unless it is said. */
  named?: (points: readonly T[]) => readonly T[];
  /** Where points are too many. */
  cells: readonly Bin<number>[];
  /** The highest count of the chart; that of `cells`, unless it is said. */
  most?: number | undefined;
  /** Of marks, in px; large unless there are many. */
  radius?: number | undefined;
}

/** Height of a row of ticks, in px. */
export const TICK_ROW = 16;
/** Radius of a mark, and of one among many, in px. */
const [LARGE, SMALL] = [6, 4.5];

export function plane<T extends PlanePoint>(plan: Plane<T>, base: string): PlotOptions {
  const { size, panels, columns, gaps, x, y, cells, most = countsOf(cells).most } = plan;
  const indices = (count: number) => Array.from({ length: count }, (_, i) => String(i));
  return {
    ...size,
    x: plotted(x.scale),
    y: plotted(y.scale),
    fx: { domain: indices(columns), axis: null, padding: gaps.across },
    fy: { domain: indices(Math.ceil(panels.length / columns)), axis: null, padding: gaps.down },
    symbol: { type: 'identity' },
    marks: [
      ...frame(plan),
      ...plan.notes.map(note),
      shaded(cells, most, 'marks', facetsOf(columns)),
      ...scatter(plan, base),
    ],
  };
}

interface InPanel {
  panel: number;
}

/** Panels fill one row after the other. */
const facetsOf = (columns: number): Facets<InPanel> => ({
  fx: ({ panel }) => String(panel % columns),
  fy: ({ panel }) => String(Math.floor(panel / columns)),
});

/** Grid, the lines of no change, ticks and titles of the panels. */
function frame<T extends PlanePoint>({ size, panels, columns, gaps, x, y }: Plane<T>) {
  const facets = facetsOf(columns);
  const every = panels.map((_, i) => i);
  const left = every.filter((i) => i % columns === 0);
  const lowest = x.below === 'each' ? every : every.filter((i) => i + columns >= panels.length);
  const each = <D extends object>(data: readonly D[], where = every) =>
    where.flatMap((panel) => data.map((datum) => ({ ...datum, panel })));
  const lines = (values: readonly (number | null)[]) =>
    each(values.flatMap((at) => (at === null ? [] : [{ at }])));
  const written = { ...facets, text: 'text', fontSize: FONT_SIZE };
  const rows = Math.ceil(panels.length / columns);
  const free = size.height - size.marginTop - size.marginBottom;
  const height = (free * (1 - gaps.down)) / (rows - gaps.down);
  return [
    ruleX(lines(x.grid), { ...facets, x: 'at', ...STYLE.grid }),
    ruleY(lines(y.ticks.map(({ at }) => at)), { ...facets, y: 'at', ...STYLE.grid }),
    ruleX(lines([x.scale.neutral]), { ...facets, x: 'at', ...STYLE.neutral }),
    ruleY(lines([y.scale.neutral]), { ...facets, y: 'at', ...STYLE.neutral }),
    ...x.rows.flatMap((row, i) => [
      ruleX(i ? each(row, lowest) : [], {
        ...facets,
        x: 'from',
        insetTop: height,
        insetBottom: -8 - TICK_ROW * i,
        ...STYLE.leader,
      }),
      text(each(row, lowest), {
        ...written,
        x: 'at',
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8 + TICK_ROW * i,
        // The lines to lower rows pass through.
        ...(x.rows.length > 1 ? STYLE.name : STYLE.plain),
      }),
    ]),
    text(each(y.ticks, left), {
      ...written,
      y: 'at',
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
    }),
    text(
      panels.map((title, panel) => ({ text: title, panel })),
      {
        ...written,
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dy: -8,
        ...STYLE.title,
        fontSize: TITLE_SIZE,
      },
    ),
  ];
}

const note = ({ text: words, corner, dx, dy, style = STYLE.muted }: Note) =>
  text([words], {
    text: String,
    facet: 'super',
    frameAnchor: corner,
    lineAnchor: corner === 'bottom-right' ? 'top' : 'bottom',
    dx,
    dy,
    fontSize: FONT_SIZE,
    ...style,
  });

/** Joins, fronts, marks and names. */
function scatter<T extends PlanePoint>(plan: Plane<T>, base: string) {
  const { points, joined = [], named = (all) => all, columns, x, y } = plan;
  const { radius = points.length > MOST_LARGE ? SMALL : LARGE } = plan;
  const facets = facetsOf(columns);
  const placed = (point: T): T & Placed => ({
    ...point,
    x1: point.x.low,
    x2: point.x.high,
    y1: point.y.low,
    y2: point.y.high,
    tails: [
      ...(point.y.open ? [towards(point.y, y.scale, 'y')] : []),
      ...(point.x.open ? [towards(point.x, x.scale, 'x')] : []),
    ],
  });
  const marks = points.map(placed);
  const onFronts = marks.filter(({ front }) => front !== null);
  return [
    joins(
      joined.map(([from, to]) => [placed(from), placed(to)] as const),
      facets,
    ),
    line(onFronts.toSorted((a, b) => a.x1 - b.x1 || b.y1 - a.y1) as Data, {
      ...facets,
      x: 'x1',
      y: 'y1',
      z: ({ panel, front }: T) => `${panel} ${front ?? ''}`,
      curve: 'step-before',
      ...STYLE.front,
    }),
    rings(onFronts, LARGE, STYLE.front, facets),
    ...marksOf(marks, radius, base, facets),
    // Names keep off as if all marks were large.
    labels(points.length > MOST_NAMED ? [] : named(points).map(placed), LARGE, facets),
  ];
}

/** Each mark and the next with the same key; null: it is joined to none. */
export function inTurn<T>(marks: readonly T[], keyOf: (mark: T) => string | null): [T, T][] {
  const last = new Map<string, T>();
  return marks.flatMap((mark): [T, T][] => {
    const key = keyOf(mark);
    if (key === null) return [];
    const before = last.get(key);
    last.set(key, mark);
    return before === undefined ? [] : [[before, mark]];
  });
}
