import { describe, expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { STATES } from '#lib/compare/stated.ts';
import { DEFAULT_QUERY, FIELD_IDS, fieldsInWords, resolved, type Field } from '#lib/query/index.ts';
import { claim, paper } from '../schema/example.ts';

const BARE = {
  baseline: null,
  scope: 'not-stated',
  reported: { qualifier: 'up-to' },
} as const;
const statedBy = (changes: Parameters<typeof claim>[0]) => {
  const [row] = claimRows([paper({ claims: [claim({ ...BARE, ...changes })] })]);
  return FIELD_IDS.filter((field) => row && STATES[field](row));
};

describe('a claim states', () => {
  it.each<[Parameters<typeof claim>[0], Field[]]>([
    [{}, []],
    [{ baseline: 'vllm' }, ['baseline']],
    [{ conditions: { hardware: ['a100'] } }, ['hardware']],
    [{ conditions: { model: ['llama-7b'] } }, ['model']],
    [{ conditions: { task: ['LongBench'] } }, ['task']],
    [{ scope: 'decode' }, ['scope']],
    [{ conditions: { batchSize: [1, 8] } }, ['batch']],
    [{ conditions: { contextTokens: 4096 } }, ['context']],
    [{ metric: 'accuracy' }, ['quality']],
    [{ reported: { qualifier: 'exact' } }, ['average']],
    [{ reported: { qualifier: 'average' } }, ['average']],
  ])('of %j: %j', (changes, fields) => {
    expect(statedBy(changes)).toEqual(fields);
  });
});

it('names fields in their own order, however they were chosen', () => {
  expect(fieldsInWords(['model', 'batch', 'baseline'])).toBe('baseline, model and batch size');
  expect(fieldsInWords(['average'])).toBe('more than a best case');
});

describe('a complete claim', () => {
  it('states what is needed, until the reader chooses', () => {
    expect(resolved(DEFAULT_QUERY, ['scope', 'model']).fields).toEqual(['scope', 'model']);
  });

  it('states what the reader chose, whatever is needed', () => {
    const query = { ...DEFAULT_QUERY, fields: ['batch'] as const };
    expect(resolved(query, ['scope', 'model'])).toEqual(query);
  });
});
