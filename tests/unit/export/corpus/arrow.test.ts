import { tableFromIPC, type Table } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { corpusArrow } from '#lib/export/corpus/arrow.ts';
import { CLAIM_FIELDS } from '#lib/export/tables/claim-fields.ts';
import { corpusCsv } from '#lib/export/tables/csv.ts';
import { frozen } from '../../../frozen.ts';
import { claim, paper } from '../../schema/example.ts';
import { readCsv } from '../tables/csv-reader.ts';

const { rows, version } = frozen;
const bytes = corpusArrow(rows, version);
const first = (table: Table, name: string): unknown => table.getChild(name)?.get(0);

it('is a file of the Arrow format, which names itself at both ends', () => {
  const text = (part: Uint8Array) => new TextDecoder().decode(part);
  expect(text(bytes.slice(0, 6))).toBe('ARROW1');
  expect(text(bytes.slice(-6))).toBe('ARROW1');
});

describe('read by another library', () => {
  const table = tableFromIPC(bytes);

  it('has the documented columns in order, numbers as numbers', () => {
    expect(table.schema.fields.map(({ name, type }) => [name, String(type as unknown)])).toEqual(
      CLAIM_FIELDS.map(({ name, type }) => [name, type === 'number' ? 'Float64' : 'Utf8']),
    );
  });

  it('has in every cell what the CSV has, but for the apostrophe that spreadsheets need', () => {
    const [header = [], ...lines] = readCsv(corpusCsv(rows, version));
    expect(table.numRows).toBe(lines.length);
    for (const [i, name] of header.entries()) {
      const column = table.getChild(name);
      const cells = lines.map((_, row) => {
        const cell = column?.get(row) as string | number | null;
        return cell === null ? '' : String(cell);
      });
      expect([name, ...cells]).toEqual([
        name,
        ...lines.map((line) => (line[i] ?? '').replace(/^'(?=[=+\-@\t\r])/, '')),
      ]);
    }
  });
});

it('says nothing where the source does, and keeps a zero', () => {
  const reported = { value: 0, unit: 'points', form: 'difference' } as const;
  const none = claimRows([
    paper({ claims: [claim({ metric: 'score', reported, baseline: null })] }),
  ]);
  const table = tableFromIPC(corpusArrow(none, 'abc123'));
  for (const name of ['baseline', 'hardware', 'kv_bits', 'context_tokens_low', 'note', 'check_sum'])
    expect([name, first(table, name)]).toEqual([name, null]);
  expect(first(table, 'reported_value_low')).toBe(0);
  expect(first(table, 'data_version')).toBe('abc123');
});

it('of no claims has its columns all the same', () => {
  const table = tableFromIPC(corpusArrow([], 'abc123'));
  expect(table.numRows).toBe(0);
  expect(table.schema.fields).toHaveLength(CLAIM_FIELDS.length);
});
