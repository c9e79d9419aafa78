import type { ClaimRow } from '../corpus/rows';
import { claimRecord, type ExportContext } from './record';

/** Claims with where they come from, as indented JSON. */
export function toJson(rows: readonly ClaimRow[], context: ExportContext): string {
  return JSON.stringify({ ...context, claims: rows.map(claimRecord) }, null, 2) + '\n';
}
