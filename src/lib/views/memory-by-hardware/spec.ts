import { dot, gridX, link, ruleX, text, vector, type PlotOptions } from '@observablehq/plot';
import { fitted } from '../../chart/text-width';
import { FONT_SIZE, subjectStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { SUBJECTS, type Subject } from '../../schema';
import { levelScale, savingScale, type Scale } from './scales';
import type { Spec } from '../figure';
import { linked } from '../links';
import type { MemoryDrawing, MemoryLine, MemoryMark } from './drawing';

/** Lines under their hardware, class and device; measurements of one method on one device on one line; × smaller or % saved, and levels in GB below. */
export const spec: Spec<MemoryDrawing> = ({ measure, savings, levels }, width, base) => {
  const rows = [...savings, ...levels];
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  return {
    legend: subjects.map((subject) => ({
      label: subjectLabel(subject),
      style: subjectStyle(subject),
    })),
    plots: [
      ...(savings.length ? [panel(savings, width, base, savingScale(measure, savings))] : []),
      ...(levels.length ? [panel(levels, width, base, levelScale(levels))] : []),
    ],
  };
};

const subjectLabel = (subject: Subject | null) =>
  subject === null ? 'Subject not stated' : SUBJECTS[subject];

/** Widths of the columns of names and of figures; on a narrow chart both stand above the mark. */
const COLUMNS: Record<WidthName, { names: number; figures: number; line: number }> = {
  wide: { names: 290, figures: 190, line: 26 },
  medium: { names: 210, figures: 150, line: 26 },
  narrow: { names: 18, figures: 14, line: 42 },
};
const HEADING = 28;
const TOP = 44;

interface Line {
  row: MemoryLine;
  y: number;
}
interface Mark extends MemoryMark {
  line: Line;
  y: number;
}

function panel(
  rows: readonly MemoryLine[],
  name: WidthName,
  base: string,
  scale: Scale,
): PlotOptions {
  const { names, figures, line } = COLUMNS[name];
  const width = WIDTHS[name];
  const stacked = name === 'narrow';
  const { lines, headings, bottom } = layOut(rows, line, width);
  const textY = ({ y }: Line) => (stacked ? y - 17 : y);
  const colour = ({ row }: Line) => subjectStyle(row.subject).colour;
  const marks = lines.flatMap((line) =>
    line.row.marks.map((mark): Mark => ({ ...mark, line, y: line.y })),
  );
  const points = marks.filter(({ x }) => x.low === x.high);
  const ranges = marks.filter(({ x }) => x.low !== x.high);
  const open = marks.filter(({ x }) => x.open);
  const alone = (mark: Mark) => mark.line.row.marks.length === 1;
  const markColour = (mark: Mark) => colour(mark.line);
  const figure = ({ row }: Line) => row.figure;
  const space = stacked ? width * 0.5 : 0;
  const links = linked(base);
  return {
    width,
    height: bottom + 8,
    margin: 0,
    x: {
      axis: null,
      type: scale.type,
      domain: scale.domain,
      range: [names + 6, width - figures - 10],
    },
    y: { type: 'identity', axis: null },
    symbol: { type: 'identity' },
    marks: [
      gridX({ ticks: scale.ticks, insetTop: TOP, className: 'grid' }),
      ruleX([scale.zero], { y1: TOP, y2: bottom, className: 'unity' }),
      text(scale.ticks, {
        x: (n: number) => n,
        y: () => TOP - 9,
        text: scale.format,
        className: 'axis-label',
        fontSize: FONT_SIZE,
      }),
      text([scale.label], {
        frameAnchor: 'top-right',
        text: String,
        dy: 1,
        lineAnchor: 'top',
        className: 'axis-label',
        fontSize: FONT_SIZE,
      }),
      text(headings, {
        x: null,
        frameAnchor: 'left',
        dx: 0,
        y: 'y',
        text: 'text',
        textAnchor: 'start',
        className: 'panel-title',
        fontSize: 13,
      }),
      text(lines, {
        x: null,
        frameAnchor: 'left',
        y: textY,
        text: (d: Line) => fitted(d.row.method, stacked ? width - space - 4 : names - 8),
        textAnchor: 'start',
        fontSize: FONT_SIZE,
      }),
      text(lines, {
        x: null,
        frameAnchor: 'right',
        dx: stacked ? 0 : 8 - figures,
        y: textY,
        text: (d: Line) => fitted(figure(d), stacked ? space : figures - 8),
        textAnchor: stacked ? 'end' : 'start',
        fontSize: FONT_SIZE,
        className: 'figures',
      }),
      link(lines, {
        x1: scale.zero,
        x2: ({ row }: Line) => row.marks[0]?.x.low ?? scale.zero,
        y: 'y',
        stroke: colour,
        strokeOpacity: 0.35,
        strokeWidth: 2,
      }),
      link(
        lines.filter(({ row }) => row.marks.length > 1),
        {
          x1: ({ row }: Line) => row.marks[0]?.x.low ?? scale.zero,
          x2: ({ row }: Line) => Math.max(...row.marks.map(({ x }) => x.high)),
          y: 'y',
          stroke: colour,
          strokeWidth: 1,
        },
      ),
      vector(open, {
        x: ({ x }: Mark) => x.high,
        y: 'y',
        length: 20,
        rotate: 270,
        anchor: 'start',
        stroke: markColour,
        className: 'tail',
      }),
      link(ranges, {
        x1: ({ x }: Mark) => x.low,
        x2: ({ x }: Mark) => x.high,
        y: 'y',
        stroke: markColour,
        strokeWidth: 9,
        strokeLinecap: 'round',
        ...links(ranges),
      }),
      dot(points, {
        x: ({ x }: Mark) => x.high,
        y: 'y',
        r: (mark: Mark) => (alone(mark) ? 6 : 4.5),
        symbol: ({ line: { row } }: Mark) => subjectStyle(row.subject).symbol,
        fill: (mark: Mark) => (mark.x.open ? 'var(--surface)' : markColour(mark)),
        fillOpacity: (mark: Mark) => (alone(mark) || mark.x.open ? 1 : 0.6),
        stroke: markColour,
        strokeWidth: (mark: Mark) => (alone(mark) ? 1.75 : 1),
        ...links(points),
      }),
    ],
  };
}

function layOut(rows: readonly MemoryLine[], line: number, width: number) {
  const lines: Line[] = [];
  const headings: { text: string; y: number }[] = [];
  let y = TOP;
  let group = '';
  for (const row of rows) {
    const heading = row.device ? `${row.group}: ${row.device}` : row.group;
    if (heading !== group) {
      group = heading;
      headings.push({ text: fitted(heading, width, 13), y: y + HEADING / 2 });
      y += HEADING;
    }
    y += line;
    lines.push({ row, y: y - 13 });
  }
  return { lines, headings, bottom: y };
}
