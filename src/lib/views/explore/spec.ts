import { dot, rect, vector } from '@observablehq/plot';
import { exactNumber } from '../../format';
import { frontMarks } from '../../chart/fronts';
import { labels } from '../../chart/old-labels';
import { categoryStyle, type Style } from '../../chart/theme';
import type { LegendItem, Spec } from '../figure';
import { linked } from '../links';
import { frame } from './frame';
import { dimensions, facetsOf, layoutOf } from './layout';
import type { Axis } from './scales';
import type { Cell } from './spread';
import type { ExploreDrawing, Point } from './view';

const RADIUS = 6;
const TAIL = 18;
/** What of a tail is outside its mark. */
const REST = TAIL - RADIUS;
/** Among more marks than this, names find no room; a mark says its own when it is pointed at. */
const MOST_NAMED = 400;
/** Among more marks than this, each is drawn smaller, and named without its variant in brackets. */
const MOST_LARGE = 60;

const UNSTATED: Style = { ...categoryStyle(0), colour: 'var(--muted)' };
const styleOf = (slot: number) => (slot < 0 ? UNSTATED : categoryStyle(slot));

/** One measure against another, or by category; a panel for each value of a field. */
export const spec: Spec<ExploreDrawing> = (drawing, width, base) => {
  const { panels, x, y, cells } = drawing;
  if (!panels.length) return { legend: [], plots: [] };
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const notes = total ? [`the shade counts ${exactNumber(total)} marks`] : [];
  const layout = layoutOf(drawing, notes, width);
  return {
    legend: cells.length ? [] : legend(drawing),
    plots: [
      {
        ...dimensions(layout, width, panels.length),
        x: 'bands' in x ? { domain: [-0.5, x.bands.length - 0.5], axis: null } : scale(x),
        y: scale(y),
        symbol: { type: 'identity' },
        marks: [
          ...frame(drawing, layout),
          ...(cells.length ? [density(cells, layout.columns)] : []),
          ...scatter(drawing, layout.columns, base),
        ],
      },
    ],
  };
};

const scale = ({ type, domain }: Axis) => ({ type, domain, axis: null });

/** Colour and shape of a mark: one style for both, or one for each. */
const looks =
  (shapes: ExploreDrawing['shapes']) =>
  ({ colour, shape }: Point): Style =>
    shapes ? { colour: styleOf(colour).colour, symbol: styleOf(shape).symbol } : styleOf(colour);

function legend({ colours, shapes }: ExploreDrawing): LegendItem[] {
  const neutral = styleOf(-1);
  return [
    ...colours.map(({ label, slot }) => ({
      label,
      style: shapes ? { ...neutral, colour: styleOf(slot).colour } : styleOf(slot),
    })),
    ...(shapes ?? []).map(({ label, slot }) => ({
      label,
      style: { ...neutral, symbol: styleOf(slot).symbol },
    })),
  ];
}

function scatter({ points, shapes, x, y }: ExploreDrawing, columns: number, base: string) {
  const facets = facetsOf(columns);
  const style = looks(shapes);
  const stroke = (p: Point) => style(p).colour;
  const fill = (p: Point) => (p.hollow ? 'var(--surface)' : stroke(p));
  const ranges = points.filter(isRange);
  const dots = points.filter((p) => !isRange(p));
  const links = linked(base);
  const tails = (axis: 'x' | 'y', of: ExploreDrawing['x']) =>
    [true, false].map((below) =>
      vector(
        points.filter((p) => p[axis].open && isBelow(p[axis].high, of) === below),
        {
          ...facets,
          x: (p: Point) => p.x.high,
          y: (p: Point) => p.y.high,
          length: TAIL,
          rotate: (axis === 'y' ? 180 : 270) + (below ? 180 : 0),
          anchor: 'start',
          stroke,
          strokeWidth: 1.25,
          className: 'tail',
        },
      ),
    );
  return [
    ...frontMarks(points, RADIUS + 4, facets, ({ panel }) => String(panel)),
    ...tails('y', y),
    ...tails('x', x),
    rect(ranges, {
      ...facets,
      x1: (p: Point) => p.x.low,
      x2: (p: Point) => p.x.high,
      y1: (p: Point) => p.y.low,
      y2: (p: Point) => p.y.high,
      inset: -3,
      rx: 3,
      fill,
      fillOpacity: (p: Point) => (isArea(p) ? 0.12 : 0.5),
      stroke,
      strokeWidth: 1.5,
      ...links(ranges),
    }),
    dot(dots, {
      ...facets,
      x: (p: Point) => p.x.high,
      y: (p: Point) => p.y.high,
      symbol: (p: Point) => style(p).symbol,
      r: points.length > MOST_LARGE ? RADIUS - 1.5 : RADIUS,
      fill,
      fillOpacity: (p: Point) => (p.x.open || p.y.open ? 0.3 : 0.8),
      stroke,
      strokeWidth: 1.5,
      ...links(dots),
    }),
    labels(points.length > MOST_NAMED ? [] : named(points), {
      ...facets,
      x1: (p) => p.x.low,
      x2: (p) => p.x.high,
      y1: (p) => p.y.low,
      y2: (p) => p.y.high,
      text: (p) => p.label,
      radius: RADIUS + 1,
      obstacles: (p, box) => [
        ...(p.y.open && !isBelow(p.y.high, y) ? [{ ...box, y1: box.y2, y2: box.y2 + REST }] : []),
        ...(p.y.open && isBelow(p.y.high, y) ? [{ ...box, y1: box.y1 - REST, y2: box.y1 }] : []),
        ...(p.x.open && !isBelow(p.x.high, x) ? [{ ...box, x1: box.x1 - REST, x2: box.x1 }] : []),
        ...(p.x.open && isBelow(p.x.high, x) ? [{ ...box, x1: box.x2, x2: box.x2 + REST }] : []),
      ],
    }),
  ];
}

/** A bound on what is lost is the least that there is: the rest is nearer to no change. */
const isBelow = (value: number, of: ExploreDrawing['x']) =>
  !('bands' in of) && of.neutral !== null && value < of.neutral;

/** Of the points of one name in a panel, the highest carries it; the others are in the way. */
function named(points: readonly Point[]): Point[] {
  const many = points.length > MOST_LARGE;
  const nameOf = ({ label }: Point) => (many ? label.replace(/ \([^)]*\)/, '') : label);
  const highest = new Map<string, Point>();
  for (const p of points) {
    const key = `${p.panel} ${nameOf(p)}`;
    const other = highest.get(key);
    if (!other || p.y.high > other.y.high) highest.set(key, p);
  }
  const carriers = new Set(highest.values());
  return points.map((p) => ({ ...p, label: carriers.has(p) ? nameOf(p) : '' }));
}

/** A range on both axes covers what lies in it. */
const isArea = ({ x, y }: Point) => x.low !== x.high && y.low !== y.high;
const isRange = ({ x, y }: Point) => x.low !== x.high || y.low !== y.high;

function density(cells: readonly Cell[], columns: number) {
  const most = Math.max(...cells.map(({ count }) => count));
  return rect(cells as Cell[], {
    ...facetsOf(columns),
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: 'var(--accent)',
    fillOpacity: ({ count }: Cell) => 0.12 + 0.88 * (Math.log1p(count) / Math.log1p(most)),
    title: ({ count }: Cell) => `${exactNumber(count)} marks`,
  });
}
