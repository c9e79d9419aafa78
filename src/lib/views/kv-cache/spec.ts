import { dot, link, ruleX, ruleY, text, vector, type PlotOptions } from '@observablehq/plot';
import { claimLinks } from '../../plot/marks';
import { fitted, wrapped } from '../../plot/text-width';
import { FONT_SIZE, techniqueStyle } from '../../plot/theme';
import { WIDTHS, type WidthName } from '../../plot/widths';
import { techniques } from '../../schema';
import type { Spec } from '../figure';
import { claimAddress } from '../address';
import { COLUMNS, COLUMN_IDS, type Column } from './columns';
import type { Cell, MatrixDrawing, MethodRow } from './view';

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
/** A figure with its qualifier above and its mark below; `x` to `x + width` is the cell's scale. */
interface PlacedCell extends Cell {
  x: number;
  y: number;
  width: number;
  colour: string;
}

const LINE = 15;
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
  const names: Label[] = [];
  const empty: Label[] = [];
  const lines: number[] = [];
  let y = HEADER;
  for (const row of rows) {
    lines.push(y);
    const tallest = Math.max(...Object.values(row.cells).map((of) => of.length));
    const name = wrapped(row.method, NAMES - 8);
    name.forEach((text, i) => {
      names.push({ x: 0, y: y + 24 + i * LINE, text: fitted(text, NAMES - 8) });
    });
    for (const column of COLUMN_IDS) {
      const of = row.cells[column];
      const absent = of ? [] : ['not', 'reported'];
      absent.forEach((text, i) => {
        empty.push({ x: left(column) + 4, y: y + 17 + i * LINE, text });
      });
      of?.forEach((cell, i) => {
        cells.push({
          ...cell,
          x: left(column) + 8,
          y: y + 10 + i * 3.2 * LINE,
          width: step(column) - 18,
          colour: techniqueStyle(row.technique).colour,
        });
      });
    }
    y += Math.max(tallest * 3.2 * LINE + 6, name.length * LINE + 24);
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
  const names: Label[] = [];
  const measures: Label[] = [];
  const empty: Label[] = [];
  const lines: number[] = [];
  let y = 4;
  for (const row of rows) {
    lines.push(y);
    names.push({ x: 0, y: y + 16, text: row.method });
    y += 30;
    for (const column of COLUMN_IDS)
      for (const cell of row.cells[column] ?? []) {
        measures.push({ x: 0, y: y + 16, text: COLUMNS[column] });
        cells.push({
          ...cell,
          x: 160,
          y,
          width: width - 172,
          colour: techniqueStyle(row.technique).colour,
        });
        y += 3.2 * LINE;
      }
    const missing = COLUMN_IDS.filter((column) => !row.cells[column]).map(
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

function cellMarks(cells: readonly PlacedCell[], base: string) {
  const marked = cells.flatMap((cell) => (cell.at ? [{ ...cell, at: cell.at }] : []));
  const along = (cell: PlacedCell, at: number) =>
    cell.x + Math.min(1, Math.max(0, at)) * cell.width;
  const markY = (cell: PlacedCell) => cell.y + 2 * LINE + 2;
  const low = (cell: (typeof marked)[number]) => along(cell, cell.at.low);
  const high = (cell: (typeof marked)[number]) => along(cell, cell.at.high);
  const colour = (cell: PlacedCell) => cell.colour;
  const points = marked.filter(({ at }) => at.low === at.high);
  const qualified = cells.filter(({ qualifier }) => qualifier);
  return [
    text(qualified, {
      x: (c: PlacedCell) => c.x - 4,
      y: 'y',
      text: 'qualifier',
      textAnchor: 'start',
      fontSize: FONT_SIZE,
      className: 'absent',
    }),
    link(marked, {
      x1: 'x',
      x2: (c: PlacedCell) => c.x + c.width,
      y: markY,
      className: 'grid',
    }),
    link(marked, {
      x1: low,
      x2: high,
      y: markY,
      stroke: colour,
      strokeWidth: 7,
      strokeLinecap: 'round',
      strokeOpacity: 0.75,
    }),
    vector(
      marked.filter(({ at }) => at.open),
      {
        x: high,
        y: markY,
        length: 16,
        rotate: 270,
        anchor: 'start',
        stroke: colour,
        className: 'tail',
      },
    ),
    dot(points, {
      x: high,
      y: markY,
      r: 4.5,
      fill: (c: (typeof marked)[number]) => (c.at.open ? 'var(--surface)' : c.colour),
      stroke: colour,
      strokeWidth: 1.75,
    }),
    text(cells as PlacedCell[], {
      x: (c: PlacedCell) => c.x - 4,
      y: (c: PlacedCell) => c.y + LINE,
      text: (c: PlacedCell) => c.figure,
      textAnchor: 'start',
      fontSize: 13,
      className: 'figures',
      ...claimLinks(cells, ({ claim, words }) => ({
        claims: [claim],
        words,
        href: base + claimAddress(claim),
      })),
    }),
  ];
}
