import { describe, expect, it } from 'vitest';
import { normalize } from '#lib/normalize/index.ts';
import type { Claim, Value } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

type Reported = Partial<Claim['reported']>;
const of = (metric: string, reported: Reported) =>
  normalize(claim({ metric, baseline: null, reported }));

describe('a difference keeps the metric’s own unit, + is better', () => {
  it.each<[string, Value, Claim['reported']['unit'], Value, string, string]>([
    ['accuracy', 4.6, 'points', 4.6, 'points', 'as reported'],
    ['accuracy', -0.5, 'points', -0.5, 'points', 'as reported'],
    ['accuracy', [1, 3], '%', [1, 3], 'points', 'as reported'],
    ['perplexity', -0.4, 'perplexity', 0.4, 'perplexity', 'lower is better: −0.4 → +0.4'],
    ['perplexity', 0.1, 'perplexity', -0.1, 'perplexity', 'lower is better: 0.1 → −0.1'],
    [
      'perplexity',
      [-0.5, -0.2],
      'perplexity',
      [0.2, 0.5],
      'perplexity',
      'lower is better: −0.5–−0.2 → +0.2–+0.5',
    ],
  ])('%s: %j %s is %j %s', (metric, value, unit, change, own, derivation) => {
    expect(of(metric, { value, unit, form: 'difference' }).quantity).toEqual({
      value: change,
      unit: own,
      derivation,
    });
  });
});

describe('a percentage or ratio of the baseline is a relative change', () => {
  it.each<[string, Value, Claim['reported']['unit'], Claim['reported']['form'], Value, string]>([
    ['accuracy', 28, '%', 'percent-more', 28, '28% more, higher is better → +28% of the baseline'],
    [
      'accuracy',
      3.8,
      '%',
      'percent-less',
      -3.8,
      '3.8% less, higher is better → −3.8% of the baseline',
    ],
    [
      'accuracy',
      [2, 5],
      '%',
      'percent-less',
      [-5, -2],
      '2–5% less, higher is better → −5–−2% of the baseline',
    ],
    ['perplexity', 10, '%', 'percent-less', 10, '10% less, lower is better → +10% of the baseline'],
    [
      'perplexity',
      10,
      '%',
      'percent-more',
      -10,
      '10% more, lower is better → −10% of the baseline',
    ],
    [
      'accuracy',
      99,
      '%',
      'percent-of',
      -1,
      '99% of the baseline, higher is better → −1% of the baseline',
    ],
    [
      'accuracy',
      [97, 99],
      '%',
      'percent-of',
      [-3, -1],
      '97–99% of the baseline, higher is better → −3–−1% of the baseline',
    ],
    [
      'perplexity',
      80,
      '%',
      'percent-of',
      20,
      '80% of the baseline, lower is better → +20% of the baseline',
    ],
    [
      'accuracy',
      0.75,
      'fraction',
      'percent-of',
      -25,
      '0.75 of the baseline, higher is better → −25% of the baseline',
    ],
    [
      'accuracy',
      1.5,
      '×',
      'percent-of',
      50,
      '1.5× of the baseline, higher is better → +50% of the baseline',
    ],
    ['score', 1.25, '×', 'times', 25, '1.25× better, higher is better → +25% of the baseline'],
    [
      'score',
      [1.25, 3],
      '×',
      'times',
      [25, 200],
      '1.25–3× better, higher is better → +25–+200% of the baseline',
    ],
    ['perplexity-gap', 2, '×', 'times', 50, '2× better, lower is better → +50% of the baseline'],
  ])('%s: %j %s, read as %s, is %j %%', (metric, value, unit, form, change, derivation) => {
    expect(of(metric, { value, unit, form }).quantity).toEqual({
      value: change,
      unit: '% relative',
      derivation,
    });
  });
});

describe('a level beside the comparator’s own is a change in the unit', () => {
  it.each<[string, Claim['reported']['unit'], Value, Value, Value, string, string]>([
    ['accuracy', '%', 81.5, 73.25, 8.25, 'points', '73.25 → 81.5, higher is better: +8.25'],
    ['accuracy', '%', 70, 70.5, -0.5, 'points', '70.5 → 70, higher is better: −0.5'],
    ['score', 'points', 0, 2, -2, 'points', '2 → 0, higher is better: −2'],
    [
      'perplexity',
      'perplexity',
      15.75,
      18.25,
      2.5,
      'perplexity',
      '18.25 → 15.75, lower is better: +2.5',
    ],
    [
      'bits-per-dim',
      'bits/dim',
      2.5,
      2.25,
      -0.25,
      'bits/dim',
      '2.25 → 2.5, lower is better: −0.25',
    ],
    ['accuracy', '%', [70, 72], 71, [-1, 1], 'points', '71 → 70–72, higher is better: −1–+1'],
    [
      'perplexity',
      'perplexity',
      [5, 6],
      [7, 9],
      [1, 4],
      'perplexity',
      '7–9 → 5–6, lower is better: +1–+4',
    ],
  ])('%s in %s: %j beside %j', (metric, unit, value, baselineValue, change, own, derivation) => {
    expect(of(metric, { value, unit, form: 'level', baselineValue }).quantity).toEqual({
      value: change,
      unit: own,
      derivation,
    });
  });

  it.each<[string, Claim['reported']['unit'], number, number, number, string, string]>([
    ['accuracy', 'fraction', 0.7, 0.76, -6, 'points', '0.76 → 0.7, higher is better: −6'],
    ['accuracy', 'fraction', 0.5, 0.25, 25, 'points', '0.25 → 0.5, higher is better: +25'],
    [
      'language-modeling-loss',
      'loss',
      2.25,
      2.5,
      0.25,
      'loss',
      '2.5 → 2.25, lower is better: +0.25',
    ],
  ])(
    '%s in %s: %d beside %d is %d %s',
    (metric, unit, value, baselineValue, change, own, derivation) => {
      const { quantity } = of(metric, { value, unit, form: 'level', baselineValue });
      expect(quantity).toEqual({
        value: expect.closeTo(change, 10) as number,
        unit: own,
        derivation,
      });
    },
  );

  it.each(['accuracy', 'perplexity'])('that is the same is 0, without a sign: %s', (metric) => {
    const { quantity } = of(metric, { value: 5, baselineValue: 5, unit: '%', form: 'level' });
    expect(quantity?.value).toBe(0);
    expect(quantity?.derivation).toMatch(/: 0$/);
  });

  it('does not show the noise of binary fractions: 18.3 → 15.8 is +2.5', () => {
    const reported: Reported = { value: 15.8, baselineValue: 18.3, unit: 'perplexity' };
    const { quantity } = of('perplexity', { ...reported, form: 'level' });
    expect(quantity?.derivation).toBe('18.3 → 15.8, lower is better: +2.5');
    expect(quantity?.value).toBeCloseTo(2.5, 10);
  });
});

describe('a level alone', () => {
  it.each<[string, Value, Value, string]>([
    ['performance-drop', 2, -2, 'a drop of 2% → −2% of the baseline'],
    ['performance-drop', [1, 3], [-3, -1], 'a drop of 1–3% → −3–−1% of the baseline'],
    ['quality-retained', 99, -1, '99% retained → −1% of the baseline'],
    ['quality-retained', [95, 102], [-5, 2], '95–102% retained → −5–+2% of the baseline'],
  ])('is a change where the metric itself is one: %s %j %%', (metric, value, change, words) => {
    expect(of(metric, { value, unit: '%', form: 'level' }).quantity).toEqual({
      value: change,
      unit: '% relative',
      derivation: words,
    });
  });

  it.each([
    ['accuracy', 81.35, '%'],
    ['perplexity', 5.7, 'perplexity'],
    ['tasks-won', 9, 'tasks'],
    ['loss-gap', 3, '%'],
  ] as const)('is refused for want of a comparator: %s', (metric, value, unit) => {
    expect(of(metric, { value, unit, form: 'level' })).toEqual({
      quantity: null,
      refused: 'no-comparator',
    });
  });
});
