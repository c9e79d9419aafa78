import type { ClaimRow } from '../../corpus/rows';
import { NO_CAVEATS, type ChartCaveats } from './caveats';
import { claimRecord, type ExportContext } from './record';

/** Claims with where they come from, as indented JSON. */
export function toJson(
  rows: readonly ClaimRow[],
  context: ExportContext,
  caveats: ChartCaveats = NO_CAVEATS,
): string {
  const claims = rows.map((row) => claimRecord(row, caveats.get(row.claim.id)));
  return JSON.stringify({ ...context, claims }, null, 2) + '\n';
}
