import type { PaperRow } from '../../compare/completeness';
import type { Field, Query } from '../../query';

export interface ReportingDrawing {
  rows: readonly PaperRow[];
  /** Of all claims that match, the share that states a field, 0 to 1. */
  columns: { field: Field; share: number }[];
  /** All claims that match, also of papers without a row; how many state every field; the share stated, 0 to 1. */
  total: { claims: number; complete: number; share: number };
  sort: Query['rows'];
}
