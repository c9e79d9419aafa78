import type { ClaimRow } from '../../corpus/rows';
import { compactFigure, roundedNumber, withUnit } from '../../format';
import { reachOf, type Reach } from '../crowded';
import { extent, markOf, methodText, type Extent } from '../mark';
import { COLUMN_IDS, type Column } from './columns';
import type { Cell, MethodRow, Strip, StripMark } from './drawing';
import type { Scale } from './scales';

/** A claim in its column: its quantity and that one's place on the column's scale, null where it has none there. */
export interface Figure {
  row: ClaimRow;
  column: Column;
  unit: string;
  value: Extent | null;
  at: Extent | null;
}

/** @param scale of its column, if any */
export function figureOf(row: ClaimRow, column: Column, scale: Scale | undefined): Figure {
  const { quantity } = row.normalized;
  if (!scale || quantity?.unit !== scale.unit)
    return { row, column, unit: '', value: null, at: null };
  const value = extent(quantity.value, row);
  return { row, column, unit: scale.unit, value, at: scale.place(value) };
}

/** Those of each column that has some, in the order of the columns. */
const byColumn = (figures: readonly Figure[]): [Column, Figure[]][] =>
  COLUMN_IDS.map((id): [Column, Figure[]] => [
    id,
    figures.filter(({ column }) => column === id),
  ]).filter(([, own]) => own.length);

/** Measurements that one cell can hold in words. */
const MOST_WRITTEN = 2;

/** Whether a method has measurements, and more in a column than a cell can hold. */
export const isMany = (figures: readonly Figure[]) =>
  figures.some(({ row }) => row.level === 'measurements') &&
  byColumn(figures).some(([, { length }]) => length > MOST_WRITTEN);

/** A method's figures, each in words. */
export function writtenRow(figures: readonly Figure[]): MethodRow {
  const cells = byColumn(figures).map(([column, own]) => [column, own.map(cellOf)] as const);
  return { ...nameOf(figures), cells: Object.fromEntries(cells), strips: {}, lanes: 0 };
}

/** A method's figures as marks; those that have no place on their column's scale are not in it. */
export function stripRow(figures: readonly Figure[]): MethodRow {
  const placed = figures.filter(({ at }) => at);
  const lanes = new Map([...new Set(placed.map(laneOf))].map((lane, i) => [lane, i]));
  const strips = byColumn(placed).map(([column, own]) => [column, stripOf(own, lanes)] as const);
  return {
    ...nameOf(figures),
    cells: {},
    strips: Object.fromEntries(strips),
    lanes: lanes.size,
  };
}

function nameOf([first]: readonly Figure[]) {
  if (!first) throw new Error('a row of the matrix shows a claim at least');
  const { row } = first;
  return { method: methodText(row), paper: row.paper, technique: row.techniques[0] ?? '' };
}

/** What a lane is of: a run, or one figure that is of none. */
const laneOf = ({ row: { claim } }: Figure) => claim.run ?? claim.id;

const cellOf = ({ row, at }: Figure): Cell => ({
  ...markOf(row),
  ...compactFigure(row.claim),
  at,
});

function stripOf(figures: readonly Figure[], lanes: ReadonlyMap<string, number>): Strip {
  const marks = figures.flatMap((figure): StripMark[] => {
    const { at } = figure;
    return at ? [{ ...cellOf(figure), at, lane: lanes.get(laneOf(figure)) ?? 0 }] : [];
  });
  const reach = reachOf(figures.flatMap(({ value }) => value ?? []));
  return {
    reach: reachText(reach, figures[0]?.unit ?? ''),
    span: reachOf(marks.map(({ at }) => at)),
    marks,
  };
}

/** `1.3–18×`; a change may be below 0, and "−3–4" would read as a subtraction: `−3 to 4 pts`. */
function reachText({ low, high }: Reach, unit: string): string {
  const ratio = unit === '×';
  const short = (n: number) => roundedNumber(ratio ? n : Number(n.toPrecision(2)));
  const ends = [...new Set([low, high].map(short))].join(ratio ? '–' : ' to ');
  return unit === '% relative' ? `${ends}%` : withUnit(ends, unit === 'points' ? 'pts' : unit);
}

/** A row whose marks are too many for the chart: how far they reach stands for them. */
export const counted = (row: MethodRow): MethodRow => ({
  ...row,
  strips: Object.fromEntries(
    Object.entries(row.strips).map(([column, strip]) => [column, { ...strip, marks: [] }]),
  ),
  lanes: 1,
});
