import {
  line,
  text,
  type Data,
  type FrameAnchor,
  type PlotOptions,
  type TextOptions,
} from '@observablehq/plot';
import { mostOf, type Bin } from './bins';
import { TICK_ROW, facetsOf, frame, type AcrossTick, type InPanel } from './frame';
import { labels } from './labels';
import { MOST_LARGE, MOST_NAMED } from './limits';
import { joins, marksOf, rings, segmentOf, shaded, type Facets, type Placed } from './marks';
import { type Standing } from './standing';
import { plotted, towards, type Extent, type Scale, type Tick } from './scale';
import { STYLE, type Label } from './text';
import { FONT_SIZE, type Style } from './theme';
import { WIDTHS, type WidthName } from './widths';

/** Two figures that are held against each other. */
export interface PlanePoint extends Standing {
  /** One of `panels`. */
  panel: string | number;
  x: Extent;
  y: Extent;
  /** Two statements that the source does not tie together. */
  hollow?: boolean;
  /** The stratum whose front it is on; null where on none, or none is asked for. */
  front: string | null;
  /** Empty where another point has the method's name. */
  label: string;
}

/** A text beside the panels, in px from the top left of the drawing; `y` is the end of its line. Empty: none. */
export interface Note extends Label {
  /** Where `x` is; at the start, unless it is said. */
  anchor?: 'end';
  style?: TextOptions;
}

/** Panels of one size on the same two scales. */
export interface Plane<T extends PlanePoint> {
  /** Of all panels and what is between them, in px. */
  height: number;
  /** Around them, in px. */
  margin: Record<'top' | 'right' | 'bottom' | 'left', number>;
  /** The first row first; without a title: ''. */
  panels: readonly { id: T['panel']; title: string }[];
  columns: number;
  /** Between panels, as a share of the way from one to the next; none, unless it is said. */
  gaps?: { across: number; down: number };
  x: {
    scale: Scale;
    /** Ticks in rows below each other; below each panel, or below the last of each column. */
    rows: readonly AcrossTick[][];
    below: 'each' | 'last';
    /** Where lines are; at the ticks, unless it is said. */
    grid?: readonly number[] | undefined;
    /** What it measures, and where that ends, in px from the right. */
    title: { text: string; right: number };
  };
  y: { scale: Scale; ticks: readonly Tick[] };
  notes: readonly Note[];
  points: readonly T[];
  styleOf: (point: T) => Style;
  /** A thin line joins each point to the next with the same key; null: to none. */
  joinedBy?: (point: T) => string | null;
  /** Which points may be named or are in the way of names, the first to find room first; all, unless it is said. */
  named?: (points: readonly T[]) => readonly T[];
  /** Where points are too many. */
  cells: readonly Bin<T['panel']>[];
  /** The highest count of the chart; that of `cells`, unless it is said. */
  most?: number | undefined;
  /** Of marks, in px; large unless there are many. */
  radius?: number | undefined;
}

/** Radius of a mark, and of one among many, in px. */
const [LARGE, SMALL] = [6, 4.5];

export function plane<T extends PlanePoint>(
  plan: Plane<T>,
  name: WidthName,
  base: string,
): PlotOptions {
  const { height, margin, panels, columns, x, y, cells, most = mostOf(cells) } = plan;
  const width = WIDTHS[name];
  const rows = Math.ceil(panels.length / columns);
  const indices = (count: number) => Array.from({ length: count }, (_, i) => String(i));
  const across = columns > 1 ? (plan.gaps?.across ?? 0) : 0;
  const down = rows > 1 ? (plan.gaps?.down ?? 0) : 0;
  const facets = facetsOf(panels, columns);
  const written = plan.notes.filter(({ text }) => text);
  return {
    width,
    height: margin.top + height + margin.bottom,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    x: plotted(x.scale),
    y: plotted(y.scale),
    fx: { domain: indices(columns), axis: null, padding: across },
    fy: { domain: indices(rows), axis: null, padding: down },
    symbol: { type: 'identity' },
    marks: [
      ...frame(plan, (height * (1 - down)) / (rows - down), facets),
      ...written.map(({ text, x, y, anchor, style = STYLE.muted }) =>
        beside(text, anchor ? 'top-right' : 'top-left', {
          lineAnchor: 'bottom',
          dx: x - (anchor ? width - margin.right : margin.left),
          dy: y - margin.top,
          ...style,
        }),
      ),
      beside(x.title.text, 'bottom-right', {
        lineAnchor: 'top',
        dx: margin.right - x.title.right,
        dy: 10 + TICK_ROW * x.rows.length,
        ...STYLE.muted,
      }),
      shaded(
        cells.map((cell) => ({ ...cell, ...segmentOf(cell) })),
        most,
        'marks',
        facets,
      ),
      ...scatter(plan, facets, base),
    ],
  };
}

/** A text beside the panels, from a corner of what they share. */
const beside = (words: string, frameAnchor: FrameAnchor, options: TextOptions) =>
  text([words], {
    text: String,
    facet: 'super',
    frameAnchor,
    fontSize: FONT_SIZE,
    ...options,
  });

/** Joins, fronts, marks and names. */
function scatter<T extends PlanePoint>(plan: Plane<T>, facets: Facets<InPanel>, base: string) {
  const { points, styleOf, joinedBy = () => null, named = (all) => all, x, y } = plan;
  const { radius = points.length > MOST_LARGE ? SMALL : LARGE } = plan;
  const placed = (point: T): T & Placed => ({
    ...point,
    ...segmentOf(point),
    style: styleOf(point),
    tails: [
      ...(point.y.open ? [towards(point.y, y.scale, 'y')] : []),
      ...(point.x.open ? [towards(point.x, x.scale, 'x')] : []),
    ],
  });
  const marks = points.map(placed);
  const onFronts = marks.filter(({ front }) => front !== null);
  return [
    joins(marks, joinedBy, facets),
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
