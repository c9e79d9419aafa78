import { isOverhead, type ClaimRow } from '../corpus/rows';
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
