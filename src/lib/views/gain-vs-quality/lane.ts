import { dot, link, vector, type PlotOptions } from '@observablehq/plot';
import { exactNumber } from '../../format';
import { shaded } from '../../chart/shaded';
import { techniqueStyle } from '../../chart/theme';
import { LOG } from '../density';
import { BOTTOM, LEFT, RIGHT, axisX, heading, towardsOne, type Domain } from './frame';
import type { GainDrawing, Silent } from './view';
import { linked } from '../links';

const ROW = 12;
const RADIUS = 4;
const TAIL = 12;
const GAP = 2;

interface Stacked extends Silent {
  /** Middle of its row, in px. */
  y: number;
}

/** Gains without a quality, on the same x as the panels; they are stacked so that none hides another. */
export function laneOf(
  { lane: { count, marks, bins }, gain }: GainDrawing,
  x: Domain,
  width: number,
  base: string,
): PlotOptions {
  const counted = bins.length ? ` The shade counts ${exactNumber(count)} gains.` : '';
  const { height: marginTop, marks: title } = heading(
    'Quality not stated',
    `${exactNumber(count)} ${count === 1 ? 'gain' : 'gains'} whose source states no quality for the same method.${counted}`,
    width,
  );
  const rows = stacked(marks, x, width - LEFT - RIGHT, marginTop);
  const bottom = Math.max(marginTop + 2 * ROW, ...rows.map(({ y }) => y + ROW / 2)) + 4;
  return {
    width,
    height: bottom + BOTTOM,
    marginTop,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginBottom: BOTTOM,
    x: { type: 'log', domain: x, axis: null },
    y: { type: 'identity', axis: null },
    symbol: { type: 'identity' },
    marks: [
      ...axisX(x, gain, width),
      ...title,
      ...(bins.length
        ? [
            shaded(
              bins.map((bin) => ({ ...bin, y1: marginTop, y2: bottom })),
              Math.max(...bins.map((bin) => bin.count)),
            ),
          ]
        : []),
      ...silentMarks(rows, base),
    ],
  };
}

/** Each mark in the first row that has room for it and its tail. */
function stacked(marks: readonly Silent[], [low, high]: Domain, room: number, top: number) {
  const along = (n: number) => (LOG.to(n / low) / LOG.to(high / low)) * room;
  const ends: number[] = [];
  return marks.map((mark): Stacked => {
    const tail = mark.x.open ? TAIL : RADIUS;
    const isBetter = mark.x.high >= 1;
    const from = along(mark.x.low) - (isBetter ? tail : RADIUS);
    const free = ends.findIndex((end) => end + GAP <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = along(mark.x.high) + (isBetter ? RADIUS : tail);
    return { ...mark, y: top + (row + 0.5) * ROW + 2 };
  });
}

function silentMarks(marks: readonly Stacked[], base: string) {
  const colour = ({ technique }: Silent) => techniqueStyle(technique).colour;
  const ranges = marks.filter(({ x }) => x.low !== x.high);
  const points = marks.filter(({ x }) => x.low === x.high);
  const links = linked(base);
  return [
    vector(
      marks.filter(({ x }) => x.open),
      {
        x: ({ x }: Silent) => x.high,
        y: 'y',
        length: TAIL,
        rotate: ({ x }: Silent) => towardsOne(x),
        anchor: 'start',
        stroke: colour,
        className: 'tail',
      },
    ),
    link(ranges, {
      x1: ({ x }: Silent) => x.low,
      x2: ({ x }: Silent) => x.high,
      y: 'y',
      stroke: colour,
      strokeWidth: 6,
      strokeLinecap: 'round',
      ...links(ranges),
    }),
    dot(points, {
      x: ({ x }: Silent) => x.high,
      y: 'y',
      r: RADIUS,
      symbol: ({ technique }: Silent) => techniqueStyle(technique).symbol,
      fill: colour,
      fillOpacity: ({ x }: Silent) => (x.open ? 0.3 : 0.8),
      stroke: colour,
      ...links(points),
    }),
  ];
}
