import {
  axisX,
  axisY,
  dot,
  gridX,
  gridY,
  rect,
  ruleX,
  ruleY,
  text,
  vector,
} from '@observablehq/plot';
import { claimLinks, labels } from '../../plot/marks';
import { FONT_SIZE, WIDTHS, techniqueStyle } from '../../plot/theme';
import { techniques } from '../../schema';
import type { Spec } from '../figure';
import { claimAddress } from '../mark';
import { PANELS, type Panel } from './panels';
import type { Point } from './view';

const RADIUS = 6;
const TAIL = 18;
const TICKS = [0.5, 1, 2, 4, 8, 16, 32, 64, 128];

/** Log–log: x how many times smaller, y how many times faster; one panel for each thing made smaller. */
export const spec: Spec<Point[]> = (points, width, base) => {
  const panels = (Object.keys(PANELS) as Panel[]).filter((id) =>
    points.some((p) => p.panel === id),
  );
  const across = width === 'wide' && panels.length > 1;
  const single = panels.length === 1;
  const facet = across
    ? { fx: (p: { panel: Panel }) => p.panel }
    : { fy: (p: { panel: Panel }) => p.panel };
  const x = domain(points.flatMap(({ x }) => [x.low, x.high]));
  const y = domain(points.flatMap(({ y }) => [y.low, y.high]));
  const ranges = points.filter(isRange);
  const dots = points.filter((p) => !isRange(p));
  const fill = (p: Point) =>
    p.tie === 'method' ? 'var(--surface)' : techniqueStyle(p.technique).colour;
  const stroke = (p: Point) => techniqueStyle(p.technique).colour;
  const link = (data: readonly Point[]) =>
    claimLinks(data, ({ claims, speed, words }) => ({
      claims,
      words,
      href: base + claimAddress(speed),
    }));
  return {
    legend: techniques.all
      .filter(({ id }) => points.some((p) => p.technique === id))
      .map(({ id, label }) => ({ label, style: techniqueStyle(id) })),
    plots: [
      {
        width: WIDTHS[width],
        height: across || single ? 460 : 60 + panels.length * 280,
        marginLeft: 44,
        marginRight: 12,
        marginTop: 34,
        marginBottom: 46,
        x: { type: 'log', domain: x },
        y: { type: 'log', domain: y },
        fx: { domain: panels, axis: null, padding: 0.06 },
        fy: { domain: panels, axis: null, padding: 0.16 },
        symbol: { type: 'identity' },
        marks: [
          gridX({ ticks: within(x), className: 'grid' }),
          gridY({ ticks: within(y), className: 'grid' }),
          ruleX([1], { className: 'unity' }),
          ruleY([1], { className: 'unity' }),
          axisX({
            ticks: within(x),
            tickFormat: times,
            label: 'times smaller →',
            fontSize: FONT_SIZE,
            tickSize: 0,
          }),
          axisY({
            ticks: within(y),
            tickFormat: times,
            label: '↑ times faster',
            fontSize: FONT_SIZE,
            tickSize: 0,
          }),
          text(
            panels.map((panel) => ({ panel })),
            {
              ...facet,
              text: (p: { panel: Panel }) => PANELS[p.panel],
              frameAnchor: 'top-right',
              dy: -18,
              className: 'panel-title',
              fontSize: 13,
            },
          ),
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
            stroke,
            strokeWidth: 1.5,
            fillOpacity: 0.55,
            ...link(ranges),
          }),
          dot(dots, {
            ...facet,
            x: (p: Point) => p.x.high,
            y: (p: Point) => p.y.high,
            symbol: (p: Point) => techniqueStyle(p.technique).symbol,
            r: RADIUS,
            fill,
            fillOpacity: (p: Point) => (p.x.open || p.y.open ? 0.3 : 1),
            stroke,
            strokeWidth: 1.75,
            ...link(dots),
          }),
          labels(points, {
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
        ],
      },
    ],
  };
};

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

const times = (n: number) => `${n}×`;
const within = ([from, to]: [number, number]) => TICKS.filter((n) => n >= from && n <= to);

/** From just below 1× to just above the greatest figure that is drawn. */
function domain(values: number[]): [number, number] {
  return [
    Math.min(0.8, ...values.map((v) => v / 1.15)),
    Math.max(2, ...values.map((v) => v * 1.3)),
  ];
}
