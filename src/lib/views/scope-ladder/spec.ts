import { dot, link, text, vector, type PlotOptions } from '@observablehq/plot';
import { FONT_SIZE, techniqueStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { techniques } from '../../schema';
import type { Spec } from '../figure';
import { linked } from '../links';
import { grid, type Grid, type Label, type PlacedMark } from './grid';
import { RADIUS, TAIL, TITLE } from './sizes';
import type { Ladder, LadderDrawing } from './drawing';

/** A panel a method: steps from kernel to serving across, × faster up; one scale for all. */
export const spec: Spec<LadderDrawing> = ({ ladders }, width, base) => ({
  legend: techniques.all
    .filter(({ id }) => ladders.some(({ technique }) => technique === id))
    .map(({ id, label }) => ({ label, style: techniqueStyle(id) })),
  plots: ladders.length ? [drawing(ladders, width, base)] : [],
});

function drawing(ladders: readonly Ladder[], width: WidthName, base: string): PlotOptions {
  const all = grid(ladders, width);
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
      written(all.notes, 'absent'),
      written(all.flags, 'flagged'),
      written(all.steps, 'column-title', { textAnchor: 'middle' }),
      written(all.ticks, 'axis-label', { textAnchor: 'end' }),
      ...lines(all),
      ...stepMarks(all.marks, base),
      ...(['start', 'middle', 'end'] as const).map((textAnchor) =>
        written(
          all.figures.filter(({ anchor }) => anchor === textAnchor),
          'labels',
          { textAnchor },
        ),
      ),
    ],
  };
}

const SEGMENT = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
const colour = ({ technique }: { technique: string }) => techniqueStyle(technique).colour;

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

const lines = ({ slopes, spans }: Grid) => [
  ...(['run', 'method'] as const).map((of) =>
    link(
      slopes.filter(({ tie }) => tie === of),
      {
        ...SEGMENT,
        stroke: colour,
        strokeWidth: 1.5,
        strokeOpacity: 0.75,
        ...(of === 'method' && { strokeDasharray: '4 3' }),
      },
    ),
  ),
  link(spans, {
    x1: 'x',
    x2: 'x',
    y1: 'y1',
    y2: 'y2',
    stroke: colour,
    strokeWidth: 8,
    strokeOpacity: 0.5,
    strokeLinecap: 'round',
    title: ({ count }: Grid['spans'][number]) => `${count} figures`,
  }),
];

function stepMarks(marks: readonly PlacedMark[], base: string) {
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
    dot(
      marks.filter(({ flagged }) => flagged),
      { x: 'x', y: 'y1', r: RADIUS + 4, strokeWidth: 1.5, className: 'flag-ring' },
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
