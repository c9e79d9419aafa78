import { groups } from 'd3';
import type { Spec } from '../../chart/figure';
import { lines, type Axis, type Columns } from '../../chart/lines';
import { reachOf, scaleOver, ticksOf, timesScale, type Ends, type Scale } from '../../chart/scale';
import { subjectStyle } from '../../chart/theme';
import type { WidthName } from '../../chart/widths';
import { SUBJECTS } from '../../schema';
import type { MemoryDrawing, MemoryLine } from './drawing';

/** Narrow, a line's texts are above its marks. */
const COLUMNS: Record<WidthName, Columns> = {
  wide: { name: 282, figure: [758, 940], scale: [296, 740], line: 26, text: 13, mark: 13 },
  medium: { name: 202, figure: [498, 640], scale: [216, 480], line: 26, text: 13, mark: 13 },
  narrow: {
    name: 166,
    figure: [170, 340],
    anchor: 'end',
    scale: [24, 316],
    line: 42,
    text: 12,
    mark: 29,
  },
};

/** Lines under their hardware, class and device: × smaller or % saved, and levels in GB below. */
export const spec: Spec<MemoryDrawing> = ({ measure, savings, levels }, width, base) => ({
  legend: [...new Set([...savings, ...levels].map(({ subject }) => subject))].map((subject) => ({
    label: subject === null ? 'Subject not stated' : SUBJECTS[subject],
    style: subjectStyle(subject),
  })),
  plots: (
    [
      [savings, measure],
      [levels, 'level'],
    ] as const
  ).flatMap(([all, shown]) => {
    if (!all.length) return [];
    const extents = all.flatMap(({ marks, bar }): Ends[] =>
      bar ? [bar] : marks.map(({ at }) => at),
    );
    const axis = AXES[shown](extents);
    return [lines(groupsOf(all, axis), axis, COLUMNS, width, base)];
  }),
});

const groupsOf = (all: readonly MemoryLine[], { scale }: Axis) =>
  groups(all, ({ group, device }) => (device ? `${group}: ${device}` : group)).map(
    ([title, own]) => ({
      title,
      scale,
      lines: own.map((line) => ({
        ...line,
        name: line.method,
        style: subjectStyle(line.subject),
        radius: line.marks.length === 1 ? 6 : 4.5,
      })),
    }),
  );

const AXES: Record<MemoryDrawing['measure'] | 'level', (extents: readonly Ends[]) => Axis> = {
  times: (extents) => {
    const scale = timesScale(extents, { from: 0.95, to: 2, below: 1.05, above: 1.1 });
    return { scale, ticks: ticksOf(scale, 6), title: 'times smaller →' };
  },
  percent: (extents) => {
    const scale = from0('percent', Math.min(0, reachOf(extents).low), 100);
    return { scale, ticks: ticksOf(scale, 5), title: '% saved →' };
  },
  level: (extents) => {
    const top = Math.ceil(reachOf(extents).high / 10) * 10;
    const ticks = [0, top / 2, top].map((at) => ({ at, text: String(at) }));
    const title = 'absolute level, GB; nothing to compare with →';
    return { scale: from0('count', 0, top), ticks, title };
  },
};

/** Nothing saved, and nothing used, is 0. */
const from0 = (kind: 'percent' | 'count', low: number, high: number): Scale => ({
  ...scaleOver(kind, { low, high }),
  neutral: 0,
});
