import type { ClaimRow } from '../../corpus/rows';
import { NO_CAVEATS, type ChartCaveats } from './caveats';
import { COLUMNS, CSV_FIELDS, ORIGIN_FIELDS } from './csv-columns';
import { csvText } from './csv-text';
import { claimRecord, type ExportContext } from './record';

export { CSV_FIELDS, ORIGIN_FIELDS, type CsvField } from './csv-columns';

/** One row a claim; the last columns say where it comes from. */
export function toCsv(
  rows: readonly ClaimRow[],
  { version, date, address }: ExportContext,
  caveats: ChartCaveats = NO_CAVEATS,
): string {
  const names = ORIGIN_FIELDS.map(({ name }) => name);
  return table(rows, names, [version, date, address], caveats);
}

/** The whole corpus, in the same columns; its version is the last. */
export const corpusCsv = (rows: readonly ClaimRow[], version: string) =>
  table(rows, ['data_version'], [version], NO_CAVEATS);

function table(
  rows: readonly ClaimRow[],
  names: readonly string[],
  origin: readonly string[],
  caveats: ChartCaveats,
): string {
  const lines = rows.map((row) => {
    const record = claimRecord(row, caveats.get(row.claim.id));
    return [...COLUMNS.map(({ read }) => read(record)), ...origin];
  });
  return csvText([[...CSV_FIELDS.map(({ name }) => name), ...names], ...lines]);
}
