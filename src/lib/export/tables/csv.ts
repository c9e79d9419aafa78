import type { ClaimRow } from '../../corpus/rows';
import { NO_CAVEATS, type ChartCaveats } from './caveats';
import { COLUMNS, CSV_FIELDS, ORIGIN_FIELDS } from './csv-columns';
import { csvLine } from './csv-text';
import { claimRecord, type ExportContext } from './record';

export { CSV_FIELDS, ORIGIN_FIELDS, type CsvField } from './csv-columns';

/** One row a claim; the last columns say where it comes from. */
export const toCsv = (...asked: Parameters<typeof csvParts>) => [...csvParts(...asked)].join('');

/** The same a line at a time, for tables that no text is long enough for. */
export function csvParts(
  rows: readonly ClaimRow[],
  { version, date, address }: ExportContext,
  caveats: ChartCaveats = NO_CAVEATS,
): Iterable<string> {
  const names = ORIGIN_FIELDS.map(({ name }) => name);
  return lines(rows, names, [version, date, address], caveats);
}

/** The whole corpus, in the same columns; its version is the last. */
export const corpusCsv = (rows: readonly ClaimRow[], version: string) =>
  [...lines(rows, ['data_version'], [version], NO_CAVEATS)].join('');

function* lines(
  rows: readonly ClaimRow[],
  names: readonly string[],
  origin: readonly string[],
  caveats: ChartCaveats,
): Generator<string> {
  yield csvLine([...CSV_FIELDS.map(({ name }) => name), ...names]);
  for (const row of rows) {
    const record = claimRecord(row, caveats.get(row.claim.id));
    yield csvLine([...COLUMNS.map(({ read }) => read(record)), ...origin]);
  }
}
