import { dot, link, rect, text, vector } from '@observablehq/plot';
import { exactNumber } from '../../format';
import { frontMarks } from '../../chart/fronts';
import { labels } from '../../chart/old-labels';
import { shaded } from '../../chart/shaded';
import { FONT_SIZE, techniqueStyle } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import { techniques } from '../../schema';
import type { Spec } from '../figure';
import { linked } from '../links';
import type { Bin } from '../density';
import type { Tie } from './pair';
import { domain, frame, type Facet, type InPanel } from './frame';
import { PANELS, type Panel } from './panels';
import type { Point, ScatterDrawing } from './view';

const RADIUS = 6;
const TAIL = 18;
/** Among more marks than this, names find no room; a mark says its own when it is pointed at. */
const MOST_NAMED = 400;
/** Among more marks than this, each is drawn smaller. */
const MOST_LARGE = 80;
const TIE_ORDER: Tie[] = ['run', 'conditions', 'method'];

/** Log–log: x how many times smaller, y how many times faster; one panel for each thing made smaller. */
export const spec: Spec<ScatterDrawing> = ({ points, bins }, width, base) => {
  const panels = (Object.keys(PANELS) as Panel[]).filter((id) =>
    [...points, ...bins].some(({ panel }) => panel === id),
  );
  if (!panels.length) return { legend: [], plots: [] };
  const across = width === 'wide' && panels.length > 1;
  const facet: Facet = across ? { fx: ({ panel }) => panel } : { fy: ({ panel }) => panel };
  const x = domain([...points.flatMap(({ x }) => [x.low, x.high]), ...bins.map(({ x2 }) => x2)]);
  const y = domain([...points.flatMap(({ y }) => [y.low, y.high]), ...bins.map(({ y2 }) => y2)]);
  return {
    legend: techniques.all
      .filter(({ id }) => points.some((p) => p.technique === id))
      .map(({ id, label }) => ({ label, style: techniqueStyle(id) })),
    plots: [
      {
        width: WIDTHS[width],
        height: across || panels.length === 1 ? 460 : 60 + panels.length * 280,
        marginLeft: 44,
        marginRight: 12,
        marginTop: 50,
        marginBottom: 46,
        x: { type: 'log', domain: x, axis: null },
        y: { type: 'log', domain: y, axis: null },
        fx: { domain: panels, axis: null, padding: 0.06 },
        fy: { domain: panels, axis: null, padding: 0.16 },
        symbol: { type: 'identity' },
        marks: [
          ...frame(facet, x, y, panels, across),
          ...(bins.length ? density(bins, facet) : []),
          ...scatter(points, facet, base),
        ],
      },
    ],
  };
};

function scatter(points: readonly Point[], facet: Facet, base: string) {
  const ranges = points.filter(isRange);
  const dots = points.filter((p) => !isRange(p));
  const stroke = (p: Point) => techniqueStyle(p.technique).colour;
  const fill = (p: Point) => (p.tie === 'method' ? 'var(--surface)' : stroke(p));
  const links = linked(base);
  return [
    link(steps(points), {
      ...facet,
      x1: ({ from }: Step) => from.x.high,
      y1: ({ from }: Step) => from.y.high,
      x2: ({ to }: Step) => to.x.high,
      y2: ({ to }: Step) => to.y.high,
      stroke: ({ from }: Step) => stroke(from),
      strokeOpacity: 0.6,
      strokeWidth: 1,
    }),
    ...frontMarks(points, RADIUS + 4, facet, ({ panel }) => panel),
    vector(
      points.filter((p) => p.y.open),
      { ...facet, ...tail('y'), stroke },
    ),
    vector(
      points.filter((p) => p.x.open),
      { ...facet, ...tail('x'), stroke },
    ),
    rect(ranges, {
      ...facet,
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
      ...facet,
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
      ...facet,
      x1: (p) => p.x.low,
      x2: (p) => p.x.high,
      y1: (p) => p.y.low,
      y2: (p) => p.y.high,
      text: (p) => p.label,
      radius: RADIUS + 1,
      obstacles: (p, box) => [
        ...(p.y.open ? [{ ...box, y1: box.y2, y2: box.y2 + TAIL - RADIUS }] : []),
        ...(p.x.open ? [{ ...box, x1: box.x1 - TAIL + RADIUS, x2: box.x1 }] : []),
      ],
    }),
  ];
}

/** Two points of one run, joined by a thin line. */
interface Step extends InPanel {
  from: Point;
  to: Point;
}

function steps(points: readonly Point[]): Step[] {
  const last = new Map<string, Point>();
  return points.flatMap((point): Step[] => {
    if (point.run === null) return [];
    const key = `${point.panel} ${point.run} ${point.method}`;
    const before = last.get(key);
    last.set(key, point);
    return before ? [{ panel: point.panel, from: before, to: point }] : [];
  });
}

function density(bins: readonly Bin<Panel>[], facet: Facet) {
  const most = Math.max(...bins.map(({ count }) => count));
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return [
    shaded(bins, most, facet),
    text([`the shade counts ${exactNumber(total)} points`], {
      frameAnchor: 'top-right',
      lineAnchor: 'bottom',
      dy: -28,
      text: String,
      className: 'axis-label',
      fontSize: FONT_SIZE,
      facet: null,
    }),
  ];
}

/** Where there is no room for every name, the figures that a source ties together keep theirs. */
const closestFirst = (points: readonly Point[]) =>
  points.length > MOST_NAMED
    ? []
    : [...points]
        .filter(({ label }) => label)
        .sort((a, b) => TIE_ORDER.indexOf(a.tie) - TIE_ORDER.indexOf(b.tie));

const isRange = ({ x, y }: Point) => x.low !== x.high || y.low !== y.high;

/** An arrow from a ceiling towards what it is the ceiling of: down for y, left for x. */
const tail = (axis: 'x' | 'y') => ({
  x: (p: Point) => p.x.high,
  y: (p: Point) => p.y.high,
  length: TAIL,
  rotate: axis === 'y' ? 180 : 270,
  anchor: 'start' as const,
  strokeWidth: 1.25,
  className: 'tail',
});
