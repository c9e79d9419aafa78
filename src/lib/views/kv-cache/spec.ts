import { ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { fitted, wrapped } from '../../chart/text-width';
import { FONT_SIZE, techniqueStyle } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { techniques } from '../../schema';
import type { Spec } from '../figure';
import { CELL, LINE, cellMarks, type PlacedCell } from './cells';
import { COLUMNS, COLUMN_IDS, type Column } from './columns';
import { stripHeight, stripMarks, type PlacedStrip } from './strips';
import type { MatrixDrawing, MethodRow } from './drawing';

/** Methods down, measures across; on narrower charts a block a method with the measures it reports. */
export const spec: Spec<MatrixDrawing> = ({ rows, sort }, width, base) => ({
  legend: techniques.all
    .filter(({ id }) => rows.some((row) => row.technique === id))
    .map(({ id, label }) => ({ label, style: techniqueStyle(id) })),
  plots: rows.length
    ? [width === 'wide' ? matrix(rows, sort, base) : blocks(rows, width, base)]
    : [],
});

/** A text on the drawing, in px. */
interface Label {
  x: number;
  y: number;
  text: string;
}
const NAMES = 124;
const HEADER = 54;

/** Shares of the width: most figures are short, a few carry long units. */
const SHARE: Partial<Record<Column, number>> = {
  budget: 1.06,
  batch: 0.9,
  context: 1.14,
  quality: 1.38,
};

function columns() {
  const share = (column: Column) => SHARE[column] ?? 1;
  const unit = (WIDTHS.wide - NAMES) / COLUMN_IDS.reduce((sum, column) => sum + share(column), 0);
  const before = (column: Column) => COLUMN_IDS.slice(0, COLUMN_IDS.indexOf(column));
  return {
    left: (column: Column) => NAMES + before(column).reduce((sum, c) => sum + share(c) * unit, 0),
    step: (column: Column) => share(column) * unit,
  };
}

function matrix(
  rows: readonly MethodRow[],
  sort: MatrixDrawing['sort'],
  base: string,
): PlotOptions {
  const { left, step } = columns();
  const cells: PlacedCell[] = [];
  const strips: PlacedStrip[] = [];
  const names: Label[] = [];
  const empty: Label[] = [];
  const lines: number[] = [];
  let y = HEADER;
  for (const row of rows) {
    lines.push(y);
    const tallest = Math.max(0, ...Object.values(row.cells).map((of) => of.length));
    const { colour } = techniqueStyle(row.technique);
    const name = wrapped(row.method, NAMES - 8);
    name.forEach((text, i) => {
      names.push({ x: 0, y: y + 24 + i * LINE, text: fitted(text, NAMES - 8) });
    });
    for (const column of COLUMN_IDS) {
      const of = row.cells[column];
      const strip = row.strips[column];
      const absent = of || strip ? [] : ['not', 'reported'];
      if (strip)
        strips.push({
          ...strip,
          x: left(column) + 8,
          y,
          width: step(column) - 18,
          colour,
          spread: 1,
        });
      absent.forEach((text, i) => {
        empty.push({ x: left(column) + 4, y: y + 17 + i * LINE, text });
      });
      of?.forEach((cell, i) => {
        cells.push({
          ...cell,
          x: left(column) + 8,
          y: y + 10 + i * CELL,
          width: step(column) - 18,
          colour,
        });
      });
    }
    y += Math.max(
      row.lanes ? stripHeight(row.lanes, 1) : tallest * CELL + 6,
      name.length * LINE + 24,
    );
  }
  const headers = COLUMN_IDS.flatMap((column) =>
    header(column, left(column) + 4, step(column), sort === column),
  );
  return drawing(WIDTHS.wide, y, [
    ruleY(lines, { className: 'grid' }),
    ruleX(COLUMN_IDS.map(left), { className: 'grid' }),
    written(headers, 'column-title'),
    written(names, 'panel-title'),
    written(empty, 'absent'),
    ...cellMarks(cells, base),
    ...stripMarks(strips, base),
  ]);
}

/** A column's title, on as many lines as it takes; an arrow on the one that is sorted by. */
function header(column: Column, x: number, width: number, sorted: boolean): Label[] {
  return wrapped(`${COLUMNS[column]}${sorted ? ' ↓' : ''}`, width - 6).map((text, i) => ({
    x,
    y: 10 + i * LINE,
    text,
  }));
}

function blocks(rows: readonly MethodRow[], name: WidthName, base: string): PlotOptions {
  const width = WIDTHS[name];
  const cells: PlacedCell[] = [];
  const strips: PlacedStrip[] = [];
  const names: Label[] = [];
  const measures: Label[] = [];
  const empty: Label[] = [];
  const lines: number[] = [];
  let y = 4;
  for (const row of rows) {
    lines.push(y);
    names.push({ x: 0, y: y + 16, text: row.method });
    y += 30;
    const place = () => ({
      x: 160,
      y,
      width: width - 172,
      colour: techniqueStyle(row.technique).colour,
    });
    for (const column of COLUMN_IDS) {
      const strip = row.strips[column];
      if (strip) {
        measures.push({ x: 0, y: y + 16, text: COLUMNS[column] });
        strips.push({ ...strip, ...place(), spread: 0 });
        y += stripHeight(row.lanes, 0);
      }
      for (const cell of row.cells[column] ?? []) {
        measures.push({ x: 0, y: y + 16, text: COLUMNS[column] });
        cells.push({ ...cell, ...place() });
        y += CELL;
      }
    }
    const missing = COLUMN_IDS.filter((column) => !row.cells[column] && !row.strips[column]).map(
      (column) => COLUMNS[column],
    );
    for (const text of wrapped(`Not reported: ${missing.join(', ').toLowerCase()}`, width)) {
      empty.push({ x: 0, y: y + 6, text });
      y += LINE + 1;
    }
    y += 12;
  }
  return drawing(width, y, [
    ruleY(lines, { className: 'grid' }),
    written(names, 'panel-title'),
    written(measures, 'column-title'),
    written(empty, 'absent'),
    ...cellMarks(cells, base),
    ...stripMarks(strips, base),
  ]);
}

const drawing = (width: number, height: number, marks: PlotOptions['marks']): PlotOptions => ({
  width,
  height,
  margin: 0,
  x: { type: 'identity', axis: null },
  y: { type: 'identity', axis: null },
  symbol: { type: 'identity' },
  marks: marks ?? [],
});

const written = (labels: readonly Label[], className: string) =>
  text(labels as Label[], {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: 'start',
    fontSize: FONT_SIZE,
    className,
  });
