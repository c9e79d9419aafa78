import { describe, expect, it } from 'vitest';
import { claimsTable } from '#lib/corpus/claims.ts';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { DEFAULT_QUERY, FILTER_KEYS, type Query } from '#lib/query/index.ts';
import { facets } from '#lib/query/facets.ts';
import { OPTIONS } from '#lib/query/options.ts';
import { narrowed } from '#lib/query/narrow.ts';
import { claim, paper } from '../schema/example.ts';

const of = (slug: string, baseline: string | null, ...model: string[]) =>
  claim({ id: `fastkv/${slug}`, baseline, conditions: { model } });
const rows = claimRows([
  paper({
    claims: [
      of('a', 'fp16', 'llama-7b'),
      of('b', 'dense', 'llama-13b', 'vicuna-7b'),
      of('c', 'vllm', 'llama-2-7b'),
      of('d', null),
    ],
  }),
]);
const claims = claimsTable(rows);
const found = (changes: Partial<Query>) =>
  narrowed(claims, { ...DEFAULT_QUERY, ...changes })
    .column('id')
    .map((id) => id.slice(-1))
    .join('');

describe('choosing a group takes in its members', () => {
  it.each<[Partial<Query>, string]>([
    [{ model: ['llama-family'] }, 'ab'],
    [{ model: ['llama-7b'] }, 'a'],
    [{ model: ['llama-2-family'] }, 'c'],
    [{ model: ['vicuna-family'] }, 'b'],
    [{ model: ['vicuna-family', 'llama-2-family'] }, 'bc'],
    [{ model: ['llama-family', 'llama-7b'] }, 'ab'],
    [{ model: ['not-stated'] }, 'd'],
    [{ model: ['opt-family'] }, ''],
    [{ baseline: ['dense-or-full'] }, 'ab'],
    [{ baseline: ['fp16'] }, 'a'],
    [{ baseline: ['serving-system'] }, 'c'],
    [{ baseline: ['serving-system', 'dense'] }, 'bc'],
    [{ baseline: ['not-stated'] }, 'd'],
    [{ baseline: ['other-method'] }, ''],
    [{ baseline: ['dense-or-full'], model: ['vicuna-family'] }, 'b'],
  ])('%j finds "%s"', (changes, ids) => {
    expect(found(changes)).toBe(ids);
  });
});

describe('the options of a filter', () => {
  const { options } = facets(claims, DEFAULT_QUERY);
  const written = (key: 'model' | 'baseline') =>
    options[key].map(({ label, depth, count }) => `${'  '.repeat(depth)}${label} ${count}`);

  it('are model families, below each its models, those that some claim names', () => {
    expect(written('model')).toEqual([
      'LLaMA 2',
      '  LLaMA-7B 1',
      '  LLaMA-13B 1',
      'LLaMA 2 1',
      '  LLaMA-2-7B 1',
      'Vicuna 1',
      '  Vicuna-7B 1',
      'Model not stated 1',
    ]);
  });

  it('are classes of baselines, below each its baselines', () => {
    expect(written('baseline')).toEqual([
      'Dense or full precision 2',
      '  dense model 1',
      '  FP16 1',
      'Serving system 1',
      '  vLLM 1',
      'Baseline not stated 1',
    ]);
  });

  it.each(FILTER_KEYS)('have each its own id: %s', (key) => {
    const ids = OPTIONS[key](rows).map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
