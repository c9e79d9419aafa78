import { from, op } from 'arquero';
import type { ClaimRow } from '../../corpus/rows';
import { compactFigure } from '../../format';
import type { Scope } from '../../schema';
import { extent, inWords, type Extent } from '../mark';
import { COLUMNS, type Column } from './columns';
import { omissions } from '../omit';
import type { OmissionReason, View } from '../result';

/** One claim in one cell. `at` is its place on the column's scale, 0 to 1; null where it has no quantity there. */
export interface Cell {
  claim: string;
  qualifier: string;
  figure: string;
  at: Extent | null;
  words: string;
}

export interface MethodRow {
  method: string;
  paper: string;
  technique: string;
  /** A column that is missing here was not reported. */
  cells: Partial<Record<Column, Cell[]>>;
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
  const sort = query.sort;
  return {
    drawing: { rows: sort === 'method' ? rows : sorted(rows, sort), sort },
    drawn: placed.map(({ row }) => row.claim.id),
    omitted: omissions(left),
  };
};

const isOnCache = ({ techniques }: ClaimRow) =>
  techniques.includes('kv-cache') || techniques.includes('sparse-attention');

const SPEED_COLUMN: Partial<Record<Scope, Column>> = {
  kernel: 'kernel',
  layer: 'kernel',
  prefill: 'prefill',
  decode: 'decode',
  'end-to-end': 'end-to-end',
};

function columnOf({ claim, family }: ClaimRow): Column | OmissionReason {
  if (family === 'speed')
    return (
      SPEED_COLUMN[claim.scope] ?? (claim.metric === 'throughput' ? 'throughput' : 'no-column')
    );
  if (family === 'memory') return 'memory';
  if (family === 'size') return 'budget';
  if (family === 'quality') return 'quality';
  if (claim.metric === 'batch-size') return 'batch';
  if (claim.metric === 'context-length') return 'context';
  return 'other-family';
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

function methods(placed: readonly Placed[], scale: Scales): MethodRow[] {
  const rows = new Map<string, MethodRow>();
  for (const { row, column } of placed) {
    const { method } = row.claim;
    const key = `${row.paper} ${method}`;
    const found = rows.get(key) ?? {
      method,
      paper: row.paper,
      technique: row.techniques[0] ?? '',
      cells: {},
    };
    rows.set(key, found);
    (found.cells[column] ??= []).push(cell(row, scale[column]));
  }
  return [...rows.values()].sort((a, b) => a.method.localeCompare(b.method, 'en'));
}

function cell(row: ClaimRow, scale: Scales[Column]): Cell {
  const quantity = row.normalized.quantity;
  const at =
    quantity && quantity.unit === scale?.unit ? placeOn(scale, extent(quantity.value, row)) : null;
  return { claim: row.claim.id, ...compactFigure(row.claim), at, words: inWords(row) };
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
  const best = ({ cells }: MethodRow) => {
    const of = cells[column];
    return of ? Math.max(-1, ...of.map(({ at }) => at?.high ?? -1)) : -2;
  };
  return [...rows].sort((a, b) => best(b) - best(a));
}
