import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/rows.ts';
import { DEFAULT_QUERY, type Query } from '#lib/query/index.ts';
import { scan } from '#lib/query/scan.ts';
import { frozen } from '../../frozen.ts';
import { claim, paper } from '../schema/example.ts';
import { anyQuery, likelyQuery } from './arbitrary.ts';
import { answers } from './independent.ts';

const { rows } = frozen;

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
const found = (changes: Partial<Query>) =>
  scan(small, { ...DEFAULT_QUERY, ...changes }).matched.map(({ claim: { id } }) => id.slice(-1));

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
        expect(scan(rows, query).matched).toEqual(rows.filter((row) => answers(row, query, rows)));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps apart, for each constraint, what fails by it alone', () => {
    fc.assert(
      fc.property(likelyQuery, (query) => {
        const { matched, failingOnly } = scan(rows, query);
        const ids = [matched, ...Object.values(failingOnly)].flat().map(({ claim: { id } }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
