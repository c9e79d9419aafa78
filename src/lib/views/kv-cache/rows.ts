import { reachOf } from '../../chart/scale';
import type { ClaimRow } from '../../corpus/rows';
import { compactFigure, reachText, roundedNumber } from '../../format';
import { asBar } from '../crowded';
import { extent, markOf, methodText, type Extent } from '../mark';
import { COLUMN_IDS, type Column } from './columns';
import type { Cell, MethodRow, Strip, StripMark } from './drawing';

/** A claim in its column. */
export interface Entry {
  row: ClaimRow;
  column: Column;
  unit: string;
  /** Null: it has no quantity on its column's scale. */
  at: Extent | null;
}

/** @param unit of its column's scale, if it has one */
export function entryOf(row: ClaimRow, column: Column, unit = ''): Entry {
  const { quantity } = row.normalized;
  return { row, column, unit, at: quantity?.unit === unit ? extent(quantity.value, row) : null };
}

/** Those of each column that has some, in the order of the columns. */
const byColumn = (entries: readonly Entry[]): [Column, Entry[]][] =>
  COLUMN_IDS.map((id): [Column, Entry[]] => [
    id,
    entries.filter(({ column }) => column === id),
  ]).filter(([, own]) => own.length);

/** Measurements that one cell can hold in words. */
const MOST_WRITTEN = 2;

/** Whether a method has measurements, and more in a column than a cell can hold. */
export const isMany = (entries: readonly Entry[]) =>
  entries.some(({ row }) => row.level === 'measurements') &&
  byColumn(entries).some(([, { length }]) => length > MOST_WRITTEN);

/** A method's figures, each in words. */
export function writtenRow(entries: readonly Entry[]): MethodRow {
  const cells = byColumn(entries).map(([column, own]) => [column, own.map(cellOf)] as const);
  return { ...nameOf(entries), cells: Object.fromEntries(cells), strips: {}, lanes: 0 };
}

/** A method's figures as marks; those that have no place on their column's scale are not in it. */
export function stripRow(entries: readonly Entry[]): MethodRow {
  const placed = entries.filter(({ at }) => at);
  const lanes = new Map([...new Set(placed.map(laneOf))].map((lane, i) => [lane, i]));
  const strips = byColumn(placed).map(([column, own]) => [column, stripOf(own, lanes)] as const);
  return {
    ...nameOf(entries),
    cells: {},
    strips: Object.fromEntries(strips),
    lanes: lanes.size,
  };
}

function nameOf([first]: readonly Entry[]) {
  if (!first) throw new Error('a row of the matrix shows a claim at least');
  const { row } = first;
  return { method: methodText(row), paper: row.paper, technique: row.techniques[0] ?? '' };
}

/** What a lane is of: a run, or one figure that is of none. */
const laneOf = ({ row: { claim } }: Entry) => claim.run ?? claim.id;

const cellOf = ({ row, at }: Entry): Cell => ({
  ...markOf(row),
  ...compactFigure(row.claim),
  at,
});

function stripOf(entries: readonly Entry[], lanes: ReadonlyMap<string, number>): Strip {
  const marks = entries.flatMap((entry): StripMark[] => {
    const { at } = entry;
    return at ? [{ ...cellOf(entry), at, lane: lanes.get(laneOf(entry)) ?? 0 }] : [];
  });
  const unit = entries[0]?.unit ?? '';
  const short = (n: number) => roundedNumber(unit === '×' ? n : Number(n.toPrecision(2)));
  const reach = reachOf(marks.map(({ at }) => at));
  return { figure: reachText(reach, unit === 'points' ? 'pts' : unit, short), marks };
}

/** A row of a chart that has more marks than it can draw: all on one lane. */
export function inBars(row: MethodRow): MethodRow {
  const strips = Object.entries(row.strips).map(([column, { figure, marks }]) => [
    column,
    asBar({ figure, marks: marks.map((mark) => ({ ...mark, lane: 0 })) }),
  ]);
  return { ...row, strips: Object.fromEntries(strips) as MethodRow['strips'], lanes: 1 };
}
