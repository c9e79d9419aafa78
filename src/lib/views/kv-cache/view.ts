import { from, op } from 'arquero';
import type { ClaimRow } from '../../corpus/rows';
import { compactFigure, roundedNumber, withUnit } from '../../format';
import { highest, lowest } from '../../normalize';
import { metrics, techniques, type Scope, type Unit } from '../../schema';
import {
  extent,
  inWords,
  isOverhead,
  methodText,
  needsExplanation,
  runOf,
  type Extent,
} from '../mark';
import { COLUMNS, type Column } from './columns';
import { omissions } from '../omit';
import type { OmissionReason, View } from '../result';

/** One claim in one cell. `at` is its place on the column's scale, 0 to 1; null where it has no quantity there. */
export interface Cell {
  claim: string;
  run: string | null;
  qualifier: string;
  figure: string;
  at: Extent | null;
  words: string;
  /** Whether it is beyond its arithmetic bound. */
  check: boolean;
}

/** A mark of a strip: figures of one configuration share a lane. */
export interface StripMark extends Cell {
  at: Extent;
  lane: number;
}

/** A column of a method with many figures: how far they reach, how many they are, each as a mark. */
export interface Strip {
  reach: string;
  marks: StripMark[];
}

/** A method with few figures has each written in a cell; one with many has strips. A column that is missing was not reported. */
export interface MethodRow {
  method: string;
  paper: string;
  technique: string;
  cells: Partial<Record<Column, Cell[]>>;
  strips: Partial<Record<Column, Strip>>;
  lanes: number;
}

export interface MatrixDrawing {
  rows: MethodRow[];
  sort: Column | 'method';
}

interface Placed {
  row: ClaimRow;
  column: Column;
}

export const view: View<MatrixDrawing> = ({ matched, query }) => {
  const placed: Placed[] = [];
  const left: { claim: string; reason: OmissionReason }[] = [];
  for (const row of matched) {
    const column = isOnCache(row) ? columnOf(row) : 'other-technique';
    if (column in COLUMNS) placed.push({ row, column: column as Column });
    else left.push({ claim: row.claim.id, reason: column as OmissionReason });
  }
  const rows = methods(placed, scales(placed));
  const drawn = rows.flatMap(claimsOf);
  const isDrawn = new Set(drawn);
  for (const { row } of placed)
    if (!isDrawn.has(row.claim.id)) left.push({ claim: row.claim.id, reason: 'no-scale' });
  const sort = query.sort;
  return {
    drawing: { rows: sort === 'method' ? rows : sorted(rows, sort), sort },
    drawn,
    omitted: omissions(left),
  };
};

const claimsOf = ({ cells, strips }: MethodRow) =>
  [
    ...Object.values(cells).flat(),
    ...Object.values(strips).flatMap(({ marks }) => marks as Cell[]),
  ].map(({ claim }) => claim);

const isOnCache = (row: ClaimRow) =>
  row.techniques.some((id) => techniques.get(id).saves === 'tokens');

const SPEED_COLUMN: Partial<Record<Scope, Column>> = {
  kernel: 'kernel',
  layer: 'kernel',
  prefill: 'prefill',
  decode: 'decode',
  'end-to-end': 'end-to-end',
};

const REACH_COLUMN: Partial<Record<Unit, Column>> = { sequences: 'batch', tokens: 'context' };

function columnOf(row: ClaimRow): Column | OmissionReason {
  const column = columnOfMeasure(row);
  return column in COLUMNS && isOverhead(row) ? 'an-overhead' : column;
}

function columnOfMeasure({ claim, family }: ClaimRow): Column | OmissionReason {
  const { reads, unit } = metrics.get(claim.metric);
  if (family === 'speed')
    return SPEED_COLUMN[claim.scope] ?? (reads === 'rate' ? 'throughput' : 'no-column');
  if (family === 'memory') return 'memory';
  if (family === 'size') return 'budget';
  if (family === 'quality') return 'quality';
  return (family === 'reach' ? REACH_COLUMN[unit] : null) ?? 'other-family';
}

/** Greatest and least quantity of each column, in its commonest unit; a log scale for ratios. */
type Scales = Partial<Record<Column, { unit: string; low: number; high: number }>>;

function scales(placed: readonly Placed[]): Scales {
  const measured = placed.flatMap(({ row, column }) => {
    const quantity = row.normalized.quantity;
    return quantity ? [{ column, unit: quantity.unit, ...extent(quantity.value, row) }] : [];
  });
  if (!measured.length) return {};
  const table = from(measured)
    .groupby('column', 'unit')
    .rollup({ low: op.min('low'), high: op.max('high'), count: op.count() })
    .orderby('count')
    .objects() as { column: Column; unit: string; low: number; high: number }[];
  return Object.fromEntries(
    table.map(({ column, unit, low, high }) => [column, { unit, low, high }]),
  );
}

/** Measurements that one cell can hold in words. */
const MOST_WRITTEN = 2;

function methods(placed: readonly Placed[], scale: Scales): MethodRow[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.row.paper} ${one.row.claim.method}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((of) => {
      const counts = new Map<Column, number>();
      for (const { column } of of) counts.set(column, (counts.get(column) ?? 0) + 1);
      const measured = of.some(({ row }) => row.level === 'measurements');
      const many = measured && Math.max(...counts.values()) > MOST_WRITTEN;
      return many ? stripRow(of, scale) : writtenRow(of, scale);
    })
    .sort((a, b) => a.method.localeCompare(b.method, 'en'));
}

function emptyRow(row: ClaimRow): MethodRow {
  return {
    method: methodText(row),
    paper: row.paper,
    technique: row.techniques[0] ?? '',
    cells: {},
    strips: {},
    lanes: 0,
  };
}

function writtenRow(of: readonly Placed[], scale: Scales): MethodRow[] {
  const [first] = of;
  if (!first) return [];
  const method = emptyRow(first.row);
  for (const { row, column } of of) (method.cells[column] ??= []).push(cell(row, scale[column]));
  return [method];
}

/** A row of marks; figures that have no place on their column's scale are not in it. */
function stripRow(of: readonly Placed[], scale: Scales): MethodRow[] {
  const lanes = new Map<string, number>();
  const strips: MethodRow['strips'] = {};
  const values: Partial<Record<Column, number[]>> = {};
  for (const { row, column } of of) {
    const { at, ...rest } = cell(row, scale[column]);
    const value = row.normalized.quantity?.value;
    if (!at || value === undefined) continue;
    const key = row.claim.run ?? row.claim.id;
    const lane = lanes.get(key) ?? lanes.size;
    lanes.set(key, lane);
    (strips[column] ??= { reach: '', marks: [] }).marks.push({ ...rest, at, lane });
    (values[column] ??= []).push(lowest(value), highest(value));
  }
  const [first] = of;
  if (!first || !lanes.size) return [];
  for (const [column, strip] of Object.entries(strips) as [Column, Strip][])
    strip.reach = reachText(values[column] ?? [], scale[column]?.unit ?? '');
  return [{ ...emptyRow(first.row), strips, lanes: lanes.size }];
}

function reachText(values: readonly number[], unit: string): string {
  const ratio = unit === '×';
  const short = (n: number) => roundedNumber(ratio ? n : Number(n.toPrecision(2)));
  const ends = [...new Set([Math.min(...values), Math.max(...values)].map(short))];
  // A change may be below 0: "−3–4" would read as a subtraction.
  const reach = ends.join(ratio ? '–' : ' to ');
  return unit === '% relative' ? `${reach}%` : withUnit(reach, unit === 'points' ? 'pts' : unit);
}

function cell(row: ClaimRow, scale: Scales[Column]): Cell {
  const quantity = row.normalized.quantity;
  const at =
    quantity && quantity.unit === scale?.unit ? placeOn(scale, extent(quantity.value, row)) : null;
  return {
    claim: row.claim.id,
    run: runOf(row),
    ...compactFigure(row.claim),
    at,
    words: inWords(row),
    check: needsExplanation(row),
  };
}

function placeOn(
  scale: { unit: string; low: number; high: number },
  { low, high, open }: Extent,
): Extent {
  // Ratios start at 1× (no change), changes at 0, so that the length of a bar means something.
  const place = (n: number) => {
    if (scale.unit === '×') {
      const [from, to] = [Math.log(Math.min(1, scale.low)), Math.log(Math.max(1, scale.high))];
      return to === from ? 0 : (Math.log(n) - from) / (to - from);
    }
    const [from, to] = [Math.min(0, scale.low), Math.max(0, scale.high)];
    return to === from ? 0 : (n - from) / (to - from);
  };
  return { low: place(low), high: place(high), open };
}

/** Best first by what the cell's mark shows; then those whose figure has no place; the unreported last. */
function sorted(rows: MethodRow[], column: Column): MethodRow[] {
  const best = ({ cells, strips }: MethodRow) => {
    const of = cells[column] ?? strips[column]?.marks;
    return of ? Math.max(-1, ...of.map(({ at }) => at?.high ?? -1)) : -2;
  };
  return [...rows].sort((a, b) => best(b) - best(a));
}
