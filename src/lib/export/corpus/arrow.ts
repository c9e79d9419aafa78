import { float64, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { ClaimRow } from '../../corpus/rows';
import { CLAIM_FIELDS } from '../tables/claim-fields';
import { COLUMNS } from '../tables/csv-columns';
import type { Cell } from '../tables/csv-text';
import { claimRecord } from '../tables/record';

/**
 * The whole corpus as an Arrow IPC file: the columns of the CSV, numbers as float64, texts as they
 * are, and null for what is not stated.
 */
export function corpusArrow(rows: readonly ClaimRow[], version: string): Uint8Array {
  const records = rows.map((row) => claimRecord(row));
  const columns = COLUMNS.map(({ name, read }): [string, unknown[]] => [
    name,
    records.map((record) => stated(read(record))),
  ]);
  const types = Object.fromEntries(
    CLAIM_FIELDS.map(({ name, type }) => [name, type === 'number' ? float64() : utf8()]),
  );
  const table = tableFromArrays([...columns, ['data_version', rows.map(() => version)]], { types });
  const bytes = tableToIPC(table, { format: 'file' });
  if (!bytes) throw new Error('the Arrow encoder wrote nothing');
  return bytes;
}

/** A list without items is an empty text in the CSV; here it is nothing. */
const stated = (cell: Cell) => (cell === '' ? null : cell);
