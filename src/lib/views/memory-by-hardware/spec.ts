import { groups } from 'd3';
import type { Spec } from '../../chart/figure';
import { lines, type Axis, type Columns } from '../../chart/lines';
import { reachOf, ticksOf, timesScale, type Ends, type Scale } from '../../chart/scale';
import { TITLE_SIZE } from '../../chart/text';
import { fitted } from '../../chart/text-width';
import { subjectStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { SUBJECTS } from '../../schema';
import type { MemoryDrawing, MemoryLine } from './drawing';

/** Narrow, a line's texts are above its marks. */
const COLUMNS: Record<WidthName, Columns> = {
  wide: {
    name: 282,
    figure: { x: 758, room: 182 },
    scale: [296, 740],
    line: 26,
    text: 13,
    mark: 13,
  },
  medium: {
    name: 202,
    figure: { x: 498, room: 142 },
    scale: [216, 480],
    line: 26,
    text: 13,
    mark: 13,
  },
  narrow: {
    name: 166,
    figure: { x: 340, room: 170, anchor: 'end' },
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
  plots: [
    ...(savings.length ? [panel(savings, AXES[measure](savings), width, base)] : []),
    ...(levels.length ? [panel(levels, AXES.level(levels), width, base)] : []),
  ],
});

const AXES: Record<MemoryDrawing['measure'] | 'level', (lines: readonly MemoryLine[]) => Axis> = {
  times: (lines) => {
    const scale = timesScale(extentsOf(lines), { from: 0.95, to: 2, below: 1.05, above: 1.1 });
    return { scale, ticks: ticksOf(scale, 6), title: 'times smaller →' };
  },
  percent: (lines) => {
    const { low } = reachOf(extentsOf(lines));
    const scale = from0('percent', [Math.min(0, low), 100]);
    return { scale, ticks: ticksOf(scale, 5), title: '% saved →' };
  },
  level: (lines) => {
    const { high } = reachOf(extentsOf(lines));
    const top = Math.ceil(high / 10) * 10;
    const ticks = [0, top / 2, top].map((at) => ({ at, text: String(at) }));
    const title = 'absolute level, GB; nothing to compare with →';
    return { scale: from0('count', [0, top]), ticks, title };
  },
};

const extentsOf = (lines: readonly MemoryLine[]): Ends[] =>
  lines.flatMap(({ marks, bar }): Ends[] => (bar ? [bar] : marks.map(({ at }) => at)));

/** Nothing saved, and nothing used, is 0. */
const from0 = (kind: Scale['kind'], domain: Scale['domain']): Scale => ({
  kind,
  type: 'linear',
  domain,
  neutral: 0,
});

function panel(all: readonly MemoryLine[], axis: Axis, width: WidthName, base: string) {
  const heading = ({ group, device }: MemoryLine) => (device ? `${group}: ${device}` : group);
  const parts = groups(all, heading).map(([title, own]) => ({
    title: [fitted(title, WIDTHS[width], TITLE_SIZE)],
    note: [],
    scale: axis.scale,
    lines: own.map((line) => ({
      ...line,
      name: line.method,
      style: subjectStyle(line.subject),
      radius: line.marks.length === 1 ? 6 : 4.5,
    })),
  }));
  return lines(parts, axis, COLUMNS, width, base);
}
