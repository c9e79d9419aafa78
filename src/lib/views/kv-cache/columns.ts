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
