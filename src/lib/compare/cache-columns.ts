import type { ClaimColumns, Claims } from '../corpus/claims';
import { extent } from '../corpus/extent';
import { isOverhead, type ClaimRow } from '../corpus/rows';
import type { Table } from '../corpus/table';
import { metrics, techniques, type Scope, type Unit } from '../schema';

/** Measures that methods for caches and sparse attention report, each in a column of its own. */
export const COLUMNS = {
  kernel: 'Attention kernel',
  prefill: 'Prefill',
  decode: 'Decode',
  'end-to-end': 'End to end',
  throughput: 'Throughput',
  memory: 'Memory',
  budget: 'Cache budget or bits',
  batch: 'Batch',
  context: 'Context',
  quality: 'Quality',
} as const;
export type Column = keyof typeof COLUMNS;
export const COLUMN_IDS = Object.keys(COLUMNS) as Column[];

const SPEED_COLUMN: Partial<Record<Scope, Column>> = {
  kernel: 'kernel',
  layer: 'kernel',
  prefill: 'prefill',
  decode: 'decode',
  'end-to-end': 'end-to-end',
};

const REACH_COLUMN: Partial<Record<Unit, Column>> = { sequences: 'batch', tokens: 'context' };

/** Why a claim has no column. */
type NoColumn = 'no-column' | 'other-family' | 'other-technique' | 'an-overhead';

/** The column that shows a claim, or why none does. */
export function columnOf(row: ClaimRow): Column | NoColumn {
  if (!row.techniques.some((id) => techniques.get(id).saves === 'tokens')) return 'other-technique';
  const column = columnOfMeasure(row);
  return column in COLUMNS && isOverhead(row) ? 'an-overhead' : column;
}

function columnOfMeasure({ claim, family }: ClaimRow): Column | NoColumn {
  const { reads, unit } = metrics.get(claim.metric);
  if (family === 'speed')
    return SPEED_COLUMN[claim.scope] ?? (reads === 'rate' ? 'throughput' : 'no-column');
  if (family === 'memory') return 'memory';
  if (family === 'size') return 'budget';
  if (family === 'quality') return 'quality';
  return (family === 'reach' ? REACH_COLUMN[unit] : null) ?? 'other-family';
}

export const isColumn = (place: ReturnType<typeof columnOf>): place is Column => place in COLUMNS;

/** The claims that a column shows. */
export const inColumns = (claims: Claims) =>
  claims
    .derive('column', ['row'], columnOf)
    .where(['column'], isColumn)
    .derive('column', ['column'], (column) => column as Column);

/** Of each column that has quantities its unit, the commonest, and how far each of that unit reaches. */
export function quantitiesOf(claims: Table<ClaimColumns & { column: Column }>) {
  const units = claims
    .where(['normalized_unit'], (unit) => unit !== null)
    .derive('at', ['row'], (row) => extent(row.normalized.quantity?.value ?? 0, row))
    .rollup(['column', 'normalized_unit'], { extents: ['all', 'at'], count: ['count'] })
    .orderby('count')
    .objects()
    .map(({ column, normalized_unit: unit, extents }) => ({ column, unit: unit ?? '', extents }));
  // Of several units of a column the commonest comes last, and stays.
  return [...new Map(units.map((own) => [own.column, own])).values()];
}
