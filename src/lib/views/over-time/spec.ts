import { dot, link, rect, text, vector, type PlotOptions } from '@observablehq/plot';
import { FONT_SIZE, techniqueStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { techniques } from '../../schema';
import type { Spec } from '../figure';
import { linked } from '../links';
import { RADIUS, TAIL, TITLE, grid, type Grid, type Label, type PlacedMark } from './grid';
import type { TimeDrawing } from './drawing';

/** A panel a measure or technique, a lane for best cases and one for the rest: months across, gains up. */
export const spec: Spec<TimeDrawing> = (drawing, width, base) => ({
  legend: techniques.all
    .filter(({ id }) =>
      drawing.panels.some(({ marks }) => marks.some(({ technique }) => technique === id)),
    )
    .map(({ id, label }) => ({ label, style: techniqueStyle(id) })),
  plots: drawing.panels.length ? [plotOf(drawing, width, base)] : [],
});

function plotOf(drawing: TimeDrawing, width: WidthName, base: string): PlotOptions {
  const all = grid(drawing, width);
  return {
    width: WIDTHS[width],
    height: all.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    symbol: { type: 'identity' },
    marks: [
      ...(['grid', 'unity'] as const).map((className) =>
        link(
          all.rules.filter(({ unity }) => unity === (className === 'unity')),
          { ...SEGMENT, className },
        ),
      ),
      written(all.titles, 'panel-title', { fontSize: TITLE }),
      written(all.lanes, 'column-title'),
      written(all.notes, 'absent'),
      written(all.ticks, 'axis-label', { textAnchor: 'end' }),
      written(all.years, 'axis-label', { textAnchor: 'middle' }),
      ...density(all.cells),
      ...timeMarks(all.marks, base),
      link(all.leaders, { ...SEGMENT, className: 'leader' }),
      ...(['start', 'middle', 'end'] as const).map((textAnchor) =>
        written(
          all.names.filter(({ anchor }) => anchor === textAnchor),
          'labels',
          { textAnchor },
        ),
      ),
    ],
  };
}

const SEGMENT = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
const colour = ({ technique }: PlacedMark) => techniqueStyle(technique).colour;

const written = (
  labels: readonly Label[],
  className: string,
  options: { textAnchor?: 'start' | 'middle' | 'end'; fontSize?: number } = {},
) =>
  text(labels as Label[], {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: 'start',
    fontSize: FONT_SIZE,
    className,
    ...options,
  });

function density(cells: Grid['cells']) {
  const most = cells.reduce((max, { count }) => Math.max(max, count), 0);
  return [
    rect(cells, {
      ...SEGMENT,
      fill: 'var(--accent)',
      fillOpacity: ({ count }: Grid['cells'][number]) =>
        0.12 + 0.88 * (Math.log1p(count) / Math.log1p(most)),
      title: ({ count }: Grid['cells'][number]) => `${count} figures`,
    }),
  ];
}

function timeMarks(marks: readonly PlacedMark[], base: string) {
  const points = marks.filter(({ y1, y2 }) => y1 === y2);
  const ranges = marks.filter(({ y1, y2 }) => y1 !== y2);
  const links = linked(base);
  return [
    vector(
      marks.filter(({ at }) => at.open),
      {
        x: 'x',
        y: 'y1',
        length: TAIL,
        // Towards no change: below a gain, above a loss.
        rotate: ({ at }: PlacedMark) => (at.high >= 1 ? 180 : 0),
        anchor: 'start',
        stroke: colour,
        className: 'tail',
      },
    ),
    link(
      marks.filter(({ average }) => average),
      {
        x1: ({ x }: PlacedMark) => x - RADIUS - 4,
        x2: ({ x }: PlacedMark) => x + RADIUS + 4,
        y: 'y1',
        stroke: colour,
        strokeWidth: 2,
        className: 'tail',
      },
    ),
    link(ranges, {
      x1: 'x',
      x2: 'x',
      y1: 'y1',
      y2: 'y2',
      stroke: colour,
      strokeWidth: 7,
      strokeOpacity: 0.6,
      strokeLinecap: 'round',
      ...links(ranges),
    }),
    dot(points, {
      x: 'x',
      y: 'y1',
      r: RADIUS,
      symbol: ({ technique }: PlacedMark) => techniqueStyle(technique).symbol,
      fill: (mark: PlacedMark) => (mark.at.open ? 'var(--surface)' : colour(mark)),
      fillOpacity: ({ at }: PlacedMark) => (at.open ? 1 : 0.7),
      stroke: colour,
      strokeWidth: 1.5,
      ...links(points),
    }),
  ];
}
