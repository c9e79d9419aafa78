import { expect, it } from 'vitest';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { reportAddress } from '#lib/export/site/report.ts';
import { frozen } from '../../../frozen';
import { claim, paper } from '../../views/sample';

const TRACKER = 'https://tracker.example/issues';

it('a mistake is reported with the claim, its quotation, its file and its place in it', () => {
  const evidence = {
    source: 'paper',
    quote: '2× & more, “as is”',
    locator: 'Table 1, row 2',
    version: null,
  } as const;
  const [, row] = buildCorpus(
    [paper([claim({ id: 'first' }), claim({ id: 'second', evidence })])],
    'test',
  ).rows;
  if (!row) throw new Error('two claims');
  const address = new URL(reportAddress(row, TRACKER));
  expect(address.origin + address.pathname).toBe(`${TRACKER}/new`);
  expect(address.searchParams.get('title')).toBe('Mistake in p/second');
  expect(address.searchParams.get('body')?.split('\n').slice(0, 5)).toEqual([
    'Claim: p/second',
    'Figure: Method, Speed-up: 2×',
    'Quotation: “2× & more, “as is”” (paper, Table 1, row 2)',
    'File: data/papers/p.json',
    'JSON path: $.claims[1]',
  ]);
});

it('the path leads to each claim of the corpus', () => {
  const { papers, rows } = frozen;
  for (const row of rows) {
    const of = papers.find(({ id }) => id === row.paper);
    expect(of?.claims[row.place]?.id).toBe(row.claim.id);
    expect(reportAddress(row, TRACKER).length).toBeLessThan(2000);
  }
});
