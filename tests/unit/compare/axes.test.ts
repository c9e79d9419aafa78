import { describe, expect, it } from 'vitest';
import { AXIS_IDS, compare, sameAxes, type Agreement, type Axis } from '#lib/compare/axes.ts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { frozen } from '../../frozen';
import { claim, memory, paper, type ClaimFields } from '../views/sample';

/** Two claims, compared. */
function pair(a: Partial<ClaimFields>, b: Partial<ClaimFields>, make = claim) {
  const claims = [make({ id: 'a', ...a }), make({ id: 'b', ...b })];
  const [first, second] = buildCorpus([paper(claims)], 'test').rows;
  if (!first || !second) throw new Error('two claims');
  return compare(first, second);
}
const on = (hardware: string[]) => ({ conditions: { hardware } });
const of = (model: string[]) => ({ conditions: { model } });

describe('two claims', () => {
  it.each<[Axis, Agreement, Partial<ClaimFields>, Partial<ClaimFields>]>([
    ['metric', 'same', {}, {}],
    ['metric', 'differs', {}, { metric: 'throughput' }],
    ['scope', 'same', { scope: 'decode' }, { scope: 'decode' }],
    ['scope', 'differs', { scope: 'decode' }, { scope: 'kernel' }],
    ['scope', 'not-stated', { scope: 'decode' }, {}],
    ['scope', 'not-stated', {}, {}],
    ['subject', 'same', {}, { metric: 'throughput' }],
    ['subject', 'differs', {}, { metric: 'memory', subject: 'weights' }],
    ['baseline', 'same', { baseline: 'vllm' }, { baseline: 'vllm' }],
    ['baseline', 'differs', { baseline: 'vllm' }, { baseline: 'fp16' }],
    ['baseline', 'not-stated', { baseline: 'vllm' }, {}],
    ['hardware', 'same', on(['a100', 'h100-80gb']), on(['a100'])],
    ['hardware', 'same', on(['a100']), on(['h100-80gb'])],
    ['hardware', 'differs', on(['a100']), on(['rtx-3090'])],
    ['hardware', 'not-stated', on(['a100']), on([])],
    ['hardware', 'not-stated', on(['a100']), on(['gpu'])],
    ['hardware', 'same', on(['gpu']), on(['gpu'])],
    ['qualifier', 'same', {}, {}],
    ['qualifier', 'differs', {}, { reported: { qualifier: 'up-to' } }],
  ])('are on %s %s: %j beside %j', (axis, agreement, a, b) => {
    expect(pair(a, b)[axis]).toBe(agreement);
    expect(pair(b, a)[axis]).toBe(agreement);
  });

  it.each<[Agreement, string[], string[]]>([
    ['same', ['llama-2-7b'], ['llama-2-7b']],
    ['same', ['llama-2-7b'], ['llama-3-8b']],
    ['differs', ['llama-2-7b'], ['llama-2-70b']],
    ['same', ['llama-2-7b', 'llama-2-70b'], ['llama-2-70b']],
    ['not-stated', ['llama-2-7b'], []],
  ])('are of models %s: %j beside %j', (agreement, a, b) => {
    expect(pair(of(a), of(b)).model).toBe(agreement);
  });

  it.each<[Agreement, string | null, string | null]>([
    ['same', 'weights', 'weights'],
    ['differs', 'weights', 'kv-cache'],
    ['not-stated', 'weights', null],
    ['not-stated', null, null],
  ])('on memory are of subjects %s: %s beside %s', (agreement, a, b) => {
    const subject = (s: string | null) => ({ subject: s }) as Partial<ClaimFields>;
    expect(pair(subject(a), subject(b), memory).subject).toBe(agreement);
  });
});

it('a claim of the corpus differs from itself on nothing, and each pair compares either way round', () => {
  const { rows } = frozen;
  for (const [i, row] of rows.entries()) {
    expect(Object.values(compare(row, row))).not.toContain('differs');
    const other = rows[(i * 31 + 7) % rows.length];
    if (other) expect(compare(row, other)).toEqual(compare(other, row));
  }
  expect(AXIS_IDS).toHaveLength(7);
});

it('counts the axes that are the same', () => {
  const axes = pair({ scope: 'decode' }, { scope: 'kernel' });
  // Metric, subject and qualifier; the scope differs, and three are stated by neither.
  expect(sameAxes(axes)).toBe(3);
});
