import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '#lib/export/index.ts';
import { writeQuery } from '#lib/query/index.ts';
import { anyQuery } from '../query/arbitrary.ts';

const name = (query: string, extension = 'csv') =>
  fileName(extension, { version: 'abc123', date: '2026-11-23', query });

it.each([
  ['', 'as-reported_2026-11-23_abc123.csv'],
  ['?scope=decode', 'as-reported_2026-11-23_abc123_scope-decode.csv'],
  [
    '?technique=kv-cache,pruning&from=2023',
    'as-reported_2026-11-23_abc123_technique-kv-cache-pruning-from-2023.csv',
  ],
  ['?q=..%2F..%2Fetc', 'as-reported_2026-11-23_abc123_q-..-..-etc.csv'],
  ['?q=%22%3C%3E%3A%7C*%3F', 'as-reported_2026-11-23_abc123_q.csv'],
  ['?q=m%C3%A9moire', 'as-reported_2026-11-23_abc123_q-mémoire.csv'],
])('of the query "%s" is %s', (query, expected) => {
  expect(name(query)).toBe(expected);
});

it('names the chart that it is a picture of', () => {
  const context = { version: 'abc123', date: '2026-11-23', query: '?scope=decode' };
  expect(fileName('png', context, 'kv-cache-2x')).toBe(
    'as-reported_kv-cache-2x_2026-11-23_abc123_scope-decode.png',
  );
});

it('ends with what the file is', () => {
  expect(name('?scope=decode', 'json')).toBe('as-reported_2026-11-23_abc123_scope-decode.json');
});

it('is safe on any file system and short, whatever the query', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const file = name(writeQuery(query));
      expect(file).toMatch(/^as-reported_2026-11-23_abc123(_[\p{L}\p{N}.-]+)?\.csv$/u);
      expect(Array.from(file).length).toBeLessThanOrEqual(120);
    }),
  );
});

it('does not end in half a character', () => {
  const long = encodeURIComponent(`x${'𐀀'.repeat(90)}`);
  expect(name(`?q=${long}`)).toBe(`as-reported_2026-11-23_abc123_q-x${'𐀀'.repeat(77)}.csv`);
});
