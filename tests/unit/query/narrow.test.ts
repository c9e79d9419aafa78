import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsTable } from '#lib/corpus/claims.ts';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { DEFAULT_QUERY, type Query } from '#lib/query/index.ts';
import { dropped, type ConstraintKey } from '#lib/query/constraints.ts';
import { activeIn, narrowed } from '#lib/query/narrow.ts';
import { claim, paper } from '../schema/example.ts';
import { anyQuery, likelyQuery } from './arbitrary.ts';
import { answers } from './independent.ts';
import { frozen } from '../../frozen.ts';

const { rows, claims } = frozen;

const small = claimRows([
  paper({
    date: '2023-05',
    techniques: ['kv-cache', 'quantization'],
    claims: [
      claim({ id: 'fastkv/a', conditions: { hardware: ['a100-80gb'], model: ['llama-7b'] } }),
      claim({
        id: 'fastkv/b',
        scope: 'prefill',
        baseline: null,
        conditions: { hardware: ['a100'] },
      }),
    ],
  }),
  paper({
    id: 'slimkv',
    shortName: 'SlimKV',
    title: 'Slim caches',
    date: '2025-01',
    techniques: ['pruning'],
    claims: [claim({ id: 'slimkv/c', method: 'Slim', evidence: { quote: 'over 3× Faster' } })],
  }),
]);
const table = claimsTable(small);
const found = (changes: Partial<Query>) =>
  narrowed(table, { ...DEFAULT_QUERY, ...changes })
    .column('id')
    .map((id) => id.slice(-1));

it.each<[Partial<Query>, string]>([
  [{}, 'abc'],
  [{ technique: ['quantization'] }, 'ab'],
  [{ technique: ['quantization', 'pruning'] }, 'abc'],
  [{ technique: ['quantization'], scope: ['prefill'] }, 'b'],
  [{ technique: ['pruning'], scope: ['prefill'] }, ''],
  [{ hardware: ['data-centre-gpu'] }, 'ab'],
  [{ hardware: ['a100-80gb'] }, 'a'],
  [{ hardware: ['not-stated'] }, 'c'],
  [{ hardware: ['not-stated', 'a100'] }, 'bc'],
  [{ model: ['not-stated'] }, 'bc'],
  [{ paper: ['slimkv'] }, 'c'],
  [{ source: ['readme'] }, ''],
  [{ qualifier: ['up-to'] }, 'abc'],
  [{ from: 2024 }, 'c'],
  [{ to: 2023 }, 'ab'],
  [{ from: 2023, to: 2023 }, 'ab'],
  [{ from: 2025, to: 2023 }, ''],
  [{ complete: true, fields: ['scope', 'baseline', 'model', 'hardware'] }, 'a'],
  [{ complete: true, fields: ['hardware'] }, 'ab'],
  [{ complete: true, fields: ['baseline'] }, 'ac'],
  [{ complete: true, fields: ['baseline', 'batch'] }, ''],
  [{ complete: true, fields: ['average'] }, ''],
  [{ complete: true, fields: [] }, 'abc'],
  [{ complete: false, fields: ['batch'] }, 'abc'],
  [{ q: 'faster' }, 'c'],
  [{ q: 'FASTKV' }, 'ab'],
  [{ q: ' faster   3× ' }, 'c'],
  [{ q: 'slim' }, 'c'],
  [{ q: 'slim vllm' }, ''],
  [{ q: '.*' }, ''],
  [{ q: '  ' }, 'abc'],
])('%j finds "%s"', (changes, ids) => {
  expect(found(changes).join('')).toBe(ids);
});

describe('in the whole corpus', () => {
  it('finds what answers each rule, in the order of the corpus', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, likelyQuery), (query) => {
        expect(narrowed(claims, query).column('row')).toEqual(
          rows.filter((row) => answers(row, query, rows)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('without one of its constraints lets through what fails by it alone, and what matches', () => {
    fc.assert(
      fc.property(likelyQuery, (query) => {
        for (const constraint of activeIn(query).keys()) {
          const without = dropped(query, [constraint]);
          expect(narrowed(claims, without).column('row')).toEqual(
            rows.filter((row) => answers(row, without, rows)),
          );
        }
      }),
    );
  });
});

it.each<[ConstraintKey, Partial<Query>]>([
  ['technique', { technique: ['pruning'] }],
  ['q', { q: 'cache' }],
  ['years', { from: 2023, to: 2024 }],
  ['complete', { complete: true, fields: ['scope'] }],
])('%s is dropped whole, and nothing else', (constraint, asked) => {
  const query = { ...DEFAULT_QUERY, ...asked, paper: ['gear'], order: 'newest' } as const;
  expect(dropped(query, [constraint])).toEqual({
    ...DEFAULT_QUERY,
    paper: ['gear'],
    order: 'newest',
  });
});
