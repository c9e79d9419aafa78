import { describe, expect, it } from 'vitest';
import { compared, type Verdict } from '#lib/compare/verdict.ts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { frozen } from '../../frozen';
import { claim, paper, type ClaimFields } from '../views/sample';

const alike = { scope: 'decode', baseline: 'vllm' } as const;

function beside(other: Partial<ClaimFields>, pinned: Partial<ClaimFields> = {}) {
  const claims = [
    claim({
      id: 'pinned',
      ...alike,
      conditions: { contextTokens: 4000, batchSize: 1 },
      ...pinned,
    }),
    claim({ id: 'other', ...alike, ...other }),
  ];
  const [first, second] = buildCorpus([paper(claims)], 'test').rows;
  if (!first || !second) throw new Error('two claims');
  return compared(first, second);
}
const figure = (value: number | [number, number], more = {}) => ({ reported: { value, ...more } });

describe('beside a pinned speed-up of 2×', () => {
  it.each<[string, Verdict, Partial<ClaimFields>]>([
    ['3× is better', 'better', figure(3)],
    ['1.5× is worse', 'worse', figure(1.5)],
    ['2× is equal', 'equal', figure(2)],
    ['a range above it is better', 'better', figure([2.1, 4])],
    ['a range that holds it is neither', 'none', figure([1.5, 4])],
    ['a ceiling of 3× is neither', 'none', figure(3, { qualifier: 'up-to' })],
    ['a floor of 3× is neither', 'none', figure(3, { qualifier: 'at-least' })],
    ['more than 3× is neither', 'none', figure(3, { qualifier: 'more-than' })],
    ['about 3× is better', 'better', figure(3, { qualifier: 'about' })],
    ['an average of 3× is better', 'better', figure(3, { qualifier: 'average' })],
    ['an average of 1.5× is worse', 'worse', figure(1.5, { qualifier: 'average' })],
    [
      '3× of another context is neither',
      'none',
      { ...figure(3), conditions: { contextTokens: 8000 } },
    ],
    [
      '3× of the same context is better',
      'better',
      { ...figure(3), conditions: { contextTokens: 4000 } },
    ],
    ['3× of another batch is neither', 'none', { ...figure(3), conditions: { batchSize: 16 } }],
    ['3× of throughput is neither', 'none', { ...figure(3), metric: 'throughput' }],
    ['3× at the kernel is neither', 'none', { ...figure(3), scope: 'kernel' }],
    ['3× whose scope is not stated is neither', 'none', { ...figure(3), scope: 'not-stated' }],
    ['3× over another baseline is neither', 'none', { ...figure(3), baseline: 'fp16' }],
    ['3× over a baseline not stated is neither', 'none', { ...figure(3), baseline: null }],
  ])('%s', (_, verdict, other) => {
    expect(beside(other).verdict).toBe(verdict);
  });

  it('says in words what is the same, what differs and what nobody stated', () => {
    expect(beside({ scope: 'kernel' }).words).toBe(
      '4 of 7 the same; scope differs; hardware, model not stated',
    );
    expect(beside({ baseline: null, reported: { qualifier: 'about' } }).words).toBe(
      '3 of 7 the same; qualifier differs; baseline, hardware, model not stated',
    );
  });
});

it('30% less latency is better than 20% less, though lower latency is better', () => {
  const less = (value: number) => ({
    metric: 'latency',
    reported: { value, unit: '%' as const, form: 'percent-less' as const },
  });
  expect(beside(less(30), less(20)).verdict).toBe('better');
  expect(beside(less(20), less(30)).verdict).toBe('worse');
});

it.each<[string, Verdict, string[], string[]]>([
  ['on one task are ranked', 'better', ['GSM8K'], ['GSM8K']],
  ['on two tasks are not', 'none', ['GSM8K'], ['MMLU']],
  ['on tasks not stated are not', 'none', [], []],
])('two qualities %s', (_, verdict, a, b) => {
  const of = (value: number, task: string[]): Partial<ClaimFields> => ({
    metric: 'accuracy',
    conditions: { task },
    reported: { value, unit: 'points', form: 'difference' },
  });
  expect(beside(of(3, a), of(1, b)).verdict).toBe(verdict);
});

it('no claim of the corpus that differs on metric, scope or subject is better or worse than another', () => {
  const { rows } = frozen;
  let judged = 0;
  for (const pinned of rows.filter((_, i) => i % 40 === 0))
    for (const row of rows) {
      const { verdict, axes, ofAnother } = compared(pinned, row);
      if (verdict === 'none') continue;
      judged += 1;
      expect([axes.metric, axes.scope, axes.subject, ofAnother]).toEqual([
        'same',
        'same',
        'same',
        false,
      ]);
    }
  expect(judged).toBeGreaterThan(20);
});
