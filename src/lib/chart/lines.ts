import { link, ruleX, ruleY, type PlotOptions } from '@observablehq/plot';
import { groups } from 'd3';
import { bars, marksOf, segments, type Bar, type Segment } from './marks';
import { type Standing } from './standing';
import { inPixels } from './pixels';
import { along, reachOf, towards, type Extent, type Scale, type Tick } from './scale';
import { STYLE, TITLE_SIZE, written, type Label } from './text';
import { fitted, wrapped } from './text-width';
import type { Style } from './theme';
import { WIDTHS, type WidthName } from './widths';

/** A figure on a line. */
export interface LineMark extends Standing {
  at: Extent;
}

/** A name, its figures in words, and each as a mark. */
export interface Line {
  name: string;
  figure: string;
  style: Style;
  /** Of a point, in px. */
  radius: number;
  marks: readonly LineMark[];
  /** Stands for the marks. */
  bar?: Bar;
}

/** Lines under a heading. */
export interface Group {
  title: string;
  note?: string | null;
  scale: Scale;
  lines: readonly Line[];
}

/** Stands above all groups, which share its scale. */
export interface Axis {
  scale: Scale;
  ticks: readonly Tick[];
  title: string;
}

/** Where the parts of a line are, in px. */
export interface Columns {
  /** Room for names, which begin at the left. */
  name: number;
  figure: readonly [from: number, to: number];
  /** Of figures; at the start by default. */
  anchor?: 'start' | 'end';
  scale: readonly [from: number, to: number];
  /** Height of a line, and how far below its top its texts and its marks are. */
  line: number;
  text: number;
  mark: number;
}

/** Room for an axis above the lines, and for its ends below them. */
const [TOP, FOOT] = [44, 8];

/**
 * Room above a group, for each line of its title and its note, and below it; a text stands so far
 * above the end of its own. Under a common axis titles only part the lines.
 */
const HEADS = {
  common: { above: 0, title: 28, up: 14, below: 0 },
  own: { above: 12, title: 16, up: 7, below: 10 },
};
const NOTE = { line: 15, up: 5 };

/** A line where it is drawn: `x1` to `x2` are as far as its figures reach. */
interface Row extends Line, Segment {
  scale: Scale;
  /** Middle of its texts. */
  text: number;
}

/**
 * Lines of names, figures in words, and marks on a scale.
 * @param axis null: each group has a scale of its own, from its lowest figure to its highest
 */
export function lines(
  sections: readonly Group[],
  axis: Axis | null,
  at: Record<WidthName, Columns>,
  width: WidthName,
  base: string,
): PlotOptions {
  const columns = at[width];
  const { titles, notes, rules, rows, bottom } = layOut(sections, axis, columns, WIDTHS[width]);
  const {
    anchor = 'start',
    figure: [from, to],
  } = columns;
  const x = anchor === 'start' ? from : to;
  // The scale of each line that has one of its own.
  const [x1, x2] = columns.scale;
  const rails = rows.map(({ y1, y2 }) => ({ x1, x2, y1, y2 }));
  const names = rows.map(({ name, text }) => label(0, text, fitted(name, columns.name)));
  const figures = rows.map(({ figure, text }) => label(x, text, fitted(figure, to - from)));
  return inPixels(WIDTHS[width], bottom + (axis ? FOOT : 0), [
    ...(axis ? axisMarks(axis, columns, WIDTHS[width], bottom) : [ruleY(rules, STYLE.grid)]),
    written(titles, STYLE.title, { size: TITLE_SIZE }),
    written(notes, STYLE.muted),
    written(names, axis ? STYLE.plain : STYLE.muted),
    written(figures, STYLE.figures, { anchor }),
    ...(axis ? stems(rows, axis, columns) : [segments(rails, STYLE.grid)]),
    ...lineMarks(rows, columns, base),
  ]);
}

const label = (x: number, y: number, text: string): Label => ({ x, y, text });

/** Where a value is, in px from the left. */
const placeOf = (value: number, scale: Scale, { scale: [from, to] }: Columns) =>
  from + along(scale, value) * (to - from);

/** Under a common axis a title has one line, else as many as it takes. */
function layOut(sections: readonly Group[], axis: Axis | null, columns: Columns, width: number) {
  const head = axis ? HEADS.common : HEADS.own;
  const [titles, notes, rules, rows]: [Label[], Label[], number[], Row[]] = [[], [], [], []];
  let y = axis ? TOP : 0;
  for (const { title, note, scale, lines } of sections) {
    rules.push(y + 2);
    y += head.above;
    const texts = axis ? [fitted(title, width, TITLE_SIZE)] : wrapped(title, width, TITLE_SIZE);
    for (const text of texts) titles.push(label(0, (y += head.title) - head.up, text));
    for (const text of note ? wrapped(note, width) : [])
      notes.push(label(0, (y += NOTE.line) - NOTE.up, text));
    for (const line of lines) {
      const { low, high } = line.bar ?? reachOf(line.marks.map(({ at }) => at));
      const [x1, x2] = [placeOf(low, scale, columns), placeOf(high, scale, columns)];
      const mark = y + columns.mark;
      rows.push({ ...line, scale, text: y + columns.text, x1, x2, y1: mark, y2: mark });
      y += columns.line;
    }
    y += head.below;
  }
  return { titles, notes, rules, rows, bottom: y };
}

/** Its ticks over all lines, no change as a stronger one. */
function axisMarks({ scale, ticks, title }: Axis, columns: Columns, width: number, bottom: number) {
  const at = (value: number) => placeOf(value, scale, columns);
  const places = ticks.map((tick) => label(at(tick.at), TOP - 9, tick.text));
  const neutral = scale.neutral === null ? [] : [at(scale.neutral)];
  return [
    ruleX(places, { x: 'x', y1: TOP, y2: bottom + FOOT, ...STYLE.grid }),
    ruleX(neutral, { y1: TOP, y2: bottom, ...STYLE.neutral }),
    written(places, STYLE.muted, { anchor: 'middle' }),
    written([label(width, 6, title)], STYLE.muted, { anchor: 'end' }),
  ];
}

/** From no change to the first mark, and on to the last. */
function stems(rows: readonly Row[], { scale }: Axis, columns: Columns) {
  const x1 = placeOf(scale.neutral ?? 0, scale, columns);
  const stroke = ({ style }: Row) => style.colour;
  const several = rows.filter(({ marks }) => marks.length > 1);
  return [
    link(rows as Row[], { x1, x2: 'x1', y: 'y1', stroke, strokeOpacity: 0.35, strokeWidth: 2 }),
    link(several, { x1: 'x1', x2: 'x2', y: 'y1', stroke }),
  ];
}

function lineMarks(rows: readonly Row[], columns: Columns, base: string) {
  const placed = ({ marks, scale, style, y1, y2 }: Row) =>
    marks.map((mark) => {
      const { low, high, open } = mark.at;
      const [x1, x2] = [placeOf(low, scale, columns), placeOf(high, scale, columns)];
      return { ...mark, x1, x2, y1, y2, style, tails: open ? [towards(mark.at, scale, 'x')] : [] };
    });
  return groups(rows, ({ radius }) => radius).flatMap(([radius, own]) => [
    ...marksOf(own.flatMap(placed), radius, base),
    bars(
      own.flatMap((row) => (row.bar ? [{ ...row, bar: row.bar }] : [])),
      radius,
    ),
  ]);
}
