import { dot, link, rect, vector, type PlotOptions } from '@observablehq/plot';
import { exactNumber } from '../../format';
import { frontMarks } from '../../chart/fronts';
import { labels } from '../../chart/old-labels';
import type { Box } from '../../chart/place-labels';
import { shaded } from '../../chart/shaded';
import { techniqueStyle } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import { techniques } from '../../schema';
import type { Spec } from '../figure';
import { linked } from '../links';
import {
  BOTTOM,
  LEFT,
  RIGHT,
  axisX,
  axisY,
  domainX,
  domainY,
  heading,
  heightOf,
  towardsOne,
  type Domain,
} from './frame';
import { laneOf } from './lane';
import { PANELS, PANEL_IDS, type Panel } from './panels';
import type { GainDrawing, Point } from './view';

const RADIUS = 6;
const TAIL = 18;
/** Among more marks than this, names find no room; a mark says its own when it is pointed at. */
const MOST_NAMED = 400;
/** Among more marks than this, each is drawn smaller. */
const MOST_LARGE = 80;

/** x how many times faster or smaller, y the change in quality: a panel for each unit, then the lane of the silent. */
export const spec: Spec<GainDrawing> = (drawing, width, base) => {
  const { points, bins, lane } = drawing;
  const x = domainX([
    ...[...points, ...lane.marks].flatMap(({ x }) => [x.low, x.high]),
    ...[...bins, ...lane.bins].flatMap(({ x1, x2 }) => [x1, x2]),
  ]);
  const shown = new Set([...points, ...lane.marks].map(({ technique }) => technique));
  return {
    legend: techniques.all
      .filter(({ id }) => shown.has(id))
      .map(({ id, label }) => ({ label, style: techniqueStyle(id) })),
    plots: [
      ...PANEL_IDS.filter((id) => [...points, ...bins].some(({ panel }) => panel === id)).map(
        (panel) => panelOf(panel, drawing, x, WIDTHS[width], base),
      ),
      ...(lane.count ? [laneOf(drawing, x, WIDTHS[width], base)] : []),
    ],
  };
};

function panelOf(
  panel: Panel,
  drawing: GainDrawing,
  x: Domain,
  width: number,
  base: string,
): PlotOptions {
  const points = drawing.points.filter((point) => point.panel === panel);
  const bins = drawing.bins.filter((bin) => bin.panel === panel);
  const y = domainY(
    [...points.flatMap(({ y }) => [y.low, y.high]), ...bins.flatMap(({ y1, y2 }) => [y1, y2])],
    panel,
  );
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const { title, axis, linear } = PANELS[panel];
  const counted = total ? `. The shade counts ${exactNumber(total)} points` : '';
  const { height: marginTop, marks } = heading(title, axis + counted, width);
  const most = Math.max(...drawing.bins.map(({ count }) => count));
  return {
    width,
    height: marginTop + heightOf(y, panel) + BOTTOM,
    marginTop,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginBottom: BOTTOM,
    x: { type: 'log', domain: x, axis: null },
    y: { type: 'symlog', constant: linear, domain: y, axis: null },
    symbol: { type: 'identity' },
    marks: [
      ...axisX(x, drawing.gain, width),
      ...axisY(y, panel),
      ...marks,
      ...(bins.length ? [shaded(bins, most)] : []),
      ...scatter(points, base),
    ],
  };
}

function scatter(points: readonly Point[], base: string) {
  const ranges = points.filter(isRange);
  const dots = points.filter((p) => !isRange(p));
  const stroke = (p: Point) => techniqueStyle(p.technique).colour;
  const fill = (p: Point) => (p.tie === 'method' ? 'var(--surface)' : stroke(p));
  const tail = (rotate: (p: Point) => number) => ({
    x: (p: Point) => p.x.high,
    y: (p: Point) => p.y.high,
    length: TAIL,
    rotate,
    anchor: 'start' as const,
    stroke,
    strokeWidth: 1.25,
    className: 'tail',
  });
  const links = linked(base);
  return [
    link(steps(points), {
      x1: ([from]: Step) => from.x.high,
      y1: ([from]: Step) => from.y.high,
      x2: ([, to]: Step) => to.x.high,
      y2: ([, to]: Step) => to.y.high,
      stroke: ([from]: Step) => stroke(from),
      strokeOpacity: 0.6,
      strokeWidth: 1,
    }),
    ...frontMarks(points, RADIUS + 4),
    vector(
      points.filter((p) => p.y.open),
      tail(({ y }) => (y.high < 0 ? 0 : 180)),
    ),
    vector(
      points.filter((p) => p.x.open),
      tail((p) => towardsOne(p.x)),
    ),
    rect(ranges, {
      x1: (p: Point) => p.x.low,
      x2: (p: Point) => p.x.high,
      y1: (p: Point) => p.y.low,
      y2: (p: Point) => p.y.high,
      inset: -3,
      rx: 3,
      fill,
      fillOpacity: 0.55,
      stroke,
      strokeWidth: 1.5,
      ...links(ranges),
    }),
    dot(dots, {
      x: (p: Point) => p.x.high,
      y: (p: Point) => p.y.high,
      symbol: (p: Point) => techniqueStyle(p.technique).symbol,
      r: points.length > MOST_LARGE ? RADIUS - 1.5 : RADIUS,
      fill,
      fillOpacity: (p: Point) => (p.x.open || p.y.open ? 0.3 : 1),
      stroke,
      strokeWidth: 1.75,
      ...links(dots),
    }),
    labels(closestFirst(points), {
      x1: (p) => p.x.low,
      x2: (p) => p.x.high,
      y1: (p) => p.y.low,
      y2: (p) => p.y.high,
      text: (p) => p.label,
      radius: RADIUS + 1,
      obstacles: tailBoxes,
    }),
  ];
}

/** Where the tails of a mark are, given its own box. */
function tailBoxes({ x, y }: Point, box: Box): Box[] {
  const room = TAIL - RADIUS;
  const boxes: Box[] = [];
  if (x.open && x.high >= 1) boxes.push({ ...box, x1: box.x1 - room, x2: box.x1 });
  if (x.open && x.high < 1) boxes.push({ ...box, x1: box.x2, x2: box.x2 + room });
  if (y.open && y.high >= 0) boxes.push({ ...box, y1: box.y2, y2: box.y2 + room });
  if (y.open && y.high < 0) boxes.push({ ...box, y1: box.y1 - room, y2: box.y1 });
  return boxes;
}

const isRange = ({ x, y }: Point) => x.low !== x.high || y.low !== y.high;

/** Two changes in quality that are stated for one gain, joined by a thin line. */
type Step = [from: Point, to: Point];

function steps(points: readonly Point[]): Step[] {
  const last = new Map<string, Point>();
  return points.flatMap((point): Step[] => {
    const before = last.get(point.claim);
    last.set(point.claim, point);
    return before ? [[before, point]] : [];
  });
}

/** Where there is no room for every name, the figures that a source ties together keep theirs. */
const closestFirst = (points: readonly Point[]) =>
  points.length > MOST_NAMED
    ? []
    : points.toSorted((a, b) => Number(a.tie === 'method') - Number(b.tie === 'method'));
