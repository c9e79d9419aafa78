import { COLUMN_IDS, type Column } from '../../compare/cache-columns';
import { extent } from '../../corpus/extent';
import type { ClaimRow } from '../../corpus/rows';
import { compactFigure, reachText, roundedNumber } from '../../format';
import { reachOf } from '../../chart/scale';
import { asBar } from '../crowded';
import { markOf } from '../mark';
import type { Cell, MethodRow, Strip, StripMark } from './drawing';

/** A claim in its column, of which it has a place on the scale if it is of that unit. */
export interface Entry {
  row: ClaimRow;
  column: Column;
  unit: string;
  cell: Cell;
}

/** @param unit of its column's scale, if it has one */
export function entryOf(row: ClaimRow, column: Column, unit = ''): Entry {
  const { quantity } = row.normalized;
  const at = quantity?.unit === unit ? extent(quantity.value, row) : null;
  return { row, column, unit, cell: { ...markOf(row), ...compactFigure(row.claim), at } };
}

/** Measurements that one cell can hold in words. */
const MOST_WRITTEN = 2;

/**
 * A method's figures, each in words; as marks where it has measurements, and more in a column than a
 * cell can hold. Of marks, those that have no place on their column's scale are not in it.
 * @param as `strips`: as marks in any case
 */
export function rowOf(entries: readonly Entry[], as?: 'strips'): MethodRow {
  const [first] = entries;
  if (!first) throw new Error('a row of the matrix shows a claim at least');
  const { method, technique } = first.cell;
  const name = { method, paper: first.row.paper, technique };
  const columns = byColumn(entries);
  const isMany =
    entries.some(({ row }) => row.level === 'measurements') &&
    columns.some(([, { length }]) => length > MOST_WRITTEN);
  if (as !== 'strips' && !isMany) {
    const cells = columns.map(([column, own]) => [column, own.map(({ cell }) => cell)]);
    return {
      ...name,
      cells: Object.fromEntries(cells) as MethodRow['cells'],
      strips: {},
      lanes: 0,
    };
  }
  const placed = entries.filter(({ cell }) => cell.at);
  const lanes = new Map([...new Set(placed.map(laneOf))].map((lane, i) => [lane, i]));
  const strips = byColumn(placed).map(([column, own]) => [column, stripOf(own, lanes)] as const);
  return { ...name, cells: {}, strips: Object.fromEntries(strips), lanes: lanes.size };
}

/** Those of each column that has some, in the order of the columns. */
const byColumn = (entries: readonly Entry[]) =>
  COLUMN_IDS.map((id) => [id, entries.filter(({ column }) => column === id)] as const).filter(
    ([, own]) => own.length,
  );

/** What a lane is of: a run, or one figure that is of none. */
const laneOf = ({ row: { claim } }: Entry) => claim.run ?? claim.id;

function stripOf(entries: readonly Entry[], lanes: ReadonlyMap<string, number>): Strip {
  const marks = entries.flatMap((entry): StripMark[] => {
    const { at } = entry.cell;
    return at ? [{ ...entry.cell, at, lane: lanes.get(laneOf(entry)) ?? 0 }] : [];
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
