import { symbolCircle } from 'd3';
import { scaleOver, type Scale } from '../../chart/scale';
import type { Label } from '../../chart/text';
import { fitted, wrapped } from '../../chart/text-width';
import { techniqueStyle, type Style } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import { COLUMNS, COLUMN_IDS, type Column } from '../../compare/cache-columns';
import type { Cell, MatrixDrawing, MethodRow, Strip } from './drawing';

/** Height of a line of text, in px. */
export const LINE = 15;
/** Height of a figure with its qualifier above and its mark below. */
const CELL = 3.2 * LINE;
/** Height of a lane, which has the figures of one configuration, and of the texts above the lanes. */
export const [LANE, HEAD] = [7, 2 * LINE + 10];
const stripHeight = (lanes: number) => HEAD + lanes * LANE + 8;

/** Room for a column of a method, in px; `x` to `x + width` is its scale. */
export interface Box {
  x: number;
  y: number;
  width: number;
  style: Style;
  scale: Scale;
}
export interface CellBox extends Box {
  cell: Cell;
}
export interface StripBox extends Box {
  strip: Strip;
  /** Whether each configuration has a lane; otherwise all marks lie on one line. */
  inLanes: boolean;
}

/** Where everything is, in px: nothing at first; `rules` are between rows, `sides` between columns. */
const sheetOf = (width: number, height: number) => ({
  width,
  height,
  rules: [] as number[],
  sides: [] as number[],
  titles: [] as Label[],
  methods: [] as Label[],
  absent: [] as Label[],
  cells: [] as CellBox[],
  strips: [] as StripBox[],
});
export type Sheet = ReturnType<typeof sheetOf>;

const linesOf = (texts: readonly string[], x: number, y: number): Label[] =>
  texts.map((text, i) => ({ x, y: y + i * LINE, text }));

/** A method's colour is that of its technique; within a row there is nothing for a shape to tell apart. */
const styleOf = ({ technique }: MethodRow): Style => ({
  ...techniqueStyle(technique),
  symbol: symbolCircle,
});

/** Nothing has a place on it. */
const NO_SCALE = scaleOver('count', { low: 0, high: 1 });

/** Room for names at the left, and for the columns' titles above. */
const [NAMES, HEADER] = [124, 54];

/** Shares of the width: most figures are short, a few carry long units. */
const SHARE: Partial<Record<Column, number>> = {
  budget: 1.06,
  batch: 0.9,
  context: 1.14,
  quality: 1.38,
};
const shareOf = (columns: readonly Column[]) =>
  columns.reduce((sum, column) => sum + (SHARE[column] ?? 1), 0);
const UNIT = (WIDTHS.wide - NAMES) / shareOf(COLUMN_IDS);
const ACROSS = COLUMN_IDS.map((column, i) => ({
  column,
  left: NAMES + shareOf(COLUMN_IDS.slice(0, i)) * UNIT,
  width: shareOf([column]) * UNIT,
}));

/** Methods down, measures across. */
export function matrix({ rows, sort, scales }: MatrixDrawing): Sheet {
  const sheet = sheetOf(WIDTHS.wide, HEADER);
  sheet.sides = ACROSS.map(({ left }) => left);
  // An arrow on the column that is sorted by.
  sheet.titles = ACROSS.flatMap(({ column, left, width }) =>
    linesOf(wrapped(COLUMNS[column] + (sort === column ? ' ↓' : ''), width - 6), left + 4, 10),
  );
  for (const row of rows) {
    const y = sheet.height;
    const style = styleOf(row);
    const name = wrapped(row.method, NAMES - 8).map((text) => fitted(text, NAMES - 8));
    sheet.rules.push(y);
    sheet.methods.push(...linesOf(name, 0, y + 24));
    for (const { column, left, width } of ACROSS) {
      const scale = scales[column] ?? NO_SCALE;
      const box = { x: left + 8, y, width: width - 18, style, scale };
      const [cells, strip] = [row.cells[column] ?? [], row.strips[column]];
      if (strip) sheet.strips.push({ ...box, strip, inLanes: true });
      cells.forEach((cell, i) => sheet.cells.push({ ...box, y: y + 10 + i * CELL, cell }));
      if (!strip && !cells.length)
        sheet.absent.push(...linesOf(['not', 'reported'], left + 4, y + 17));
    }
    const tallest = Math.max(0, ...Object.values(row.cells).map(({ length }) => length));
    const height = row.lanes ? stripHeight(row.lanes) : tallest * CELL + 6;
    sheet.height += Math.max(height, name.length * LINE + 24);
  }
  return sheet;
}

/** A block a method, with the measures that it reports one below the other. */
export function blocks({ rows, scales }: MatrixDrawing, width: number): Sheet {
  const sheet = sheetOf(width, 4);
  for (const row of rows) {
    const style = styleOf(row);
    sheet.rules.push(sheet.height);
    sheet.methods.push({ x: 0, y: sheet.height + 16, text: row.method });
    sheet.height += 30;
    for (const column of COLUMN_IDS) {
      const scale = scales[column] ?? NO_SCALE;
      const boxAt = (height: number) => {
        const y = sheet.height;
        sheet.titles.push({ x: 0, y: y + 16, text: COLUMNS[column] });
        sheet.height += height;
        return { x: 160, y, width: width - 172, style, scale };
      };
      const strip = row.strips[column];
      if (strip) sheet.strips.push({ ...boxAt(stripHeight(2)), strip, inLanes: false });
      for (const cell of row.cells[column] ?? []) sheet.cells.push({ ...boxAt(CELL), cell });
    }
    const missing = COLUMN_IDS.filter((id) => !row.cells[id] && !row.strips[id]);
    const names = missing.map((id) => COLUMNS[id].toLowerCase()).join(', ');
    for (const text of wrapped(`Not reported: ${names}`, width)) {
      sheet.absent.push({ x: 0, y: sheet.height + 6, text });
      sheet.height += LINE + 1;
    }
    sheet.height += 12;
  }
  return sheet;
}
