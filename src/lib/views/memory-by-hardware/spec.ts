import { dot, gridX, link, ruleX, text, vector, type PlotOptions } from '@observablehq/plot';
import { claimLinks } from '../../plot/marks';
import { fitted } from '../../plot/text-width';
import { FONT_SIZE, subjectStyle } from '../../plot/theme';
import { WIDTHS, type WidthName } from '../../plot/widths';
import { SUBJECTS, type Subject } from '../../schema';
import type { Spec } from '../figure';
import { claimAddress } from '../address';
import type { MemoryDrawing, MemoryRow } from './view';

/** One claim a line, grouped under its hardware; × smaller or % saved, and levels in GB below. */
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

interface Scale {
  type: 'log' | 'linear';
  domain: [number, number];
  ticks: number[];
  label: string;
  format: (n: number) => string;
  /** Where nothing is saved. */
  zero: number;
}

function savingScale(measure: MemoryDrawing['measure'], rows: readonly MemoryRow[]): Scale {
  const highest = Math.max(...rows.map(({ x }) => x.high));
  const lowest = Math.min(...rows.map(({ x }) => x.low));
  return measure === 'percent'
    ? {
        type: 'linear',
        domain: [Math.min(0, lowest), 100],
        ticks: [0, 25, 50, 75, 100],
        label: '% saved →',
        format: (n) => `${n}%`,
        zero: 0,
      }
    : {
        type: 'log',
        domain: [Math.min(0.95, lowest / 1.05), Math.max(2, highest * 1.1)],
        ticks: [1, 2, 4, 8, 16, 32, 64].filter((n) => n <= Math.max(2, highest * 1.1)),
        label: 'times smaller →',
        format: (n) => `${n}×`,
        zero: 1,
      };
}

function levelScale(rows: readonly MemoryRow[]): Scale {
  const highest = Math.max(...rows.map(({ x }) => x.high));
  const top = Math.ceil(highest / 10) * 10;
  return {
    type: 'linear',
    domain: [0, top],
    ticks: [0, top / 2, top],
    label: 'absolute level, GB; nothing to compare with →',
    format: String,
    zero: 0,
  };
}

/** Widths of the columns of names and of figures; on a narrow chart both stand above the mark. */
const COLUMNS: Record<WidthName, { names: number; figures: number; line: number }> = {
  wide: { names: 290, figures: 190, line: 26 },
  medium: { names: 210, figures: 150, line: 26 },
  narrow: { names: 10, figures: 8, line: 42 },
};
const HEADING = 28;
const TOP = 44;

interface Line {
  row: MemoryRow;
  y: number;
}

function panel(
  rows: readonly MemoryRow[],
  name: WidthName,
  base: string,
  scale: Scale,
): PlotOptions {
  const { names, figures, line } = COLUMNS[name];
  const width = WIDTHS[name];
  const stacked = name === 'narrow';
  const { lines, headings, bottom } = layOut(rows, line);
  const textY = ({ y }: Line) => (stacked ? y - 17 : y);
  const colour = ({ row }: Line) => subjectStyle(row.subject).colour;
  const points = lines.filter(({ row }) => row.x.low === row.x.high);
  const ranges = lines.filter(({ row }) => row.x.low !== row.x.high);
  const open = lines.filter(({ row }) => row.x.open);
  const label = ({ row }: Line) => (row.device ? `${row.method} · ${row.device}` : row.method);
  const figure = ({ row }: Line) => row.figure;
  const space = stacked ? width * 0.5 : 0;
  const links = (data: readonly Line[]) =>
    claimLinks(data, ({ row }) => ({
      claims: [row.claim],
      words: row.words,
      href: base + claimAddress(row.claim),
    }));
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
        text: (d: Line) => fitted(label(d), stacked ? width - space - 4 : names - 8),
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
        x2: (d: Line) => d.row.x.low,
        y: 'y',
        stroke: colour,
        strokeOpacity: 0.35,
        strokeWidth: 2,
      }),
      vector(open, {
        x: (d: Line) => d.row.x.high,
        y: 'y',
        length: 20,
        rotate: 270,
        anchor: 'start',
        stroke: colour,
        className: 'tail',
      }),
      link(ranges, {
        x1: (d: Line) => d.row.x.low,
        x2: (d: Line) => d.row.x.high,
        y: 'y',
        stroke: colour,
        strokeWidth: 9,
        strokeLinecap: 'round',
        ...links(ranges),
      }),
      dot(points, {
        x: (d: Line) => d.row.x.high,
        y: 'y',
        r: 6,
        symbol: (d: Line) => subjectStyle(d.row.subject).symbol,
        fill: (d: Line) => (d.row.x.open ? 'var(--surface)' : colour(d)),
        stroke: colour,
        strokeWidth: 1.75,
        ...links(points),
      }),
    ],
  };
}

function layOut(rows: readonly MemoryRow[], line: number) {
  const lines: Line[] = [];
  const headings: { text: string; y: number }[] = [];
  let y = TOP;
  let group = '';
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      headings.push({ text: group, y: y + HEADING / 2 });
      y += HEADING;
    }
    y += line;
    lines.push({ row, y: y - 13 });
  }
  return { lines, headings, bottom: y };
}
