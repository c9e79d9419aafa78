import { expect, it } from 'vitest';
import { CLAIM_FIELDS, JSON_ONLY } from '#lib/export/tables/claim-fields.ts';
import { corpusCsv } from '#lib/export/tables/csv.ts';
import { claimRecord } from '#lib/export/tables/record.ts';
import { frozen } from '../../../frozen.ts';
import { readCsv } from './csv-reader.ts';

const { rows, version } = frozen;

/** Paths to all that a value holds; a list of texts or a range is one thing, a list of objects many. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object'))
    return value.flatMap((item) => paths(item, `${at}[]`));
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [at];
  return Object.entries(value).flatMap(([name, inner]) =>
    paths(inner, at ? `${at}.${name}` : name),
  );
}

it('are the columns of the corpus’s CSV, in order', () => {
  const [header] = readCsv(corpusCsv([], version));
  expect(CLAIM_FIELDS.map(({ name }) => name)).toEqual(header);
});

it('name every path of every claim in the JSON, and none that there is not', () => {
  const found = new Set(rows.flatMap((row) => paths(claimRecord(row))));
  // An object that is null, or a list that is empty, holds none of its paths.
  for (const whole of ['normalized', 'conditions.kvBudget', 'checks']) found.delete(whole);
  const documented = CLAIM_FIELDS.flatMap(({ json }) => json ?? []).concat(Object.keys(JSON_ONLY));
  expect([...new Set(documented)].sort()).toEqual([...found].sort());
});

it('say what they mean', () => {
  for (const { description } of CLAIM_FIELDS) expect(description).toMatch(/^[A-Z].+[.]$/);
});

it('of a closed set name every value that occurs', () => {
  const [header = [], ...lines] = readCsv(corpusCsv(rows, version));
  const closed = CLAIM_FIELDS.filter(({ values }) => values);
  expect(closed.length).toBeGreaterThan(6);
  for (const { name, values } of closed) {
    const occur = new Set(lines.map((line) => line[header.indexOf(name)]).filter(Boolean));
    expect(values, name).toEqual(expect.arrayContaining([...occur]));
  }
});
