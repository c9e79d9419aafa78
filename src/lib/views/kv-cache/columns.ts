import type { ClaimRow } from '../../corpus/rows';
import type { Scope } from '../../schema';

/** Measures across the matrix, with what a mark's place in the column means. */
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

/** The column that shows a claim, or why none does. */
export function columnOf({
  claim,
  family,
  techniques,
}: ClaimRow): Column | 'no-column' | 'other-family' | 'other-technique' {
  if (!techniques.includes('kv-cache') && !techniques.includes('sparse-attention'))
    return 'other-technique';
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

export const isColumn = (place: ReturnType<typeof columnOf>): place is Column => place in COLUMNS;
