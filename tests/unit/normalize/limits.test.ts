import { describe, expect, it } from 'vitest';
import { normalize, statedCompression } from '#lib/normalize/index.ts';
import type { Claim } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

type Reported = Partial<Claim['reported']>;
const of = (metric: string, reported: Reported) =>
  normalize(claim({ metric, baseline: 'fp16', reported }));

describe('what leaves nothing, or less than nothing, has no factor', () => {
  it.each<[string, Reported]>([
    ['memory', { value: 0, unit: '%', form: 'percent-of' }],
    ['memory', { value: [0, 50], unit: '%', form: 'percent-of' }],
    ['throughput', { value: 0, unit: '%', form: 'percent-of' }],
    ['density', { value: 0, unit: 'fraction', form: 'percent-of' }],
    ['density', { value: 0, unit: '%', form: 'level' }],
    ['kv-bits', { value: 0, unit: 'bit', form: 'level' }],
    ['sparsity', { value: 150, unit: '%', form: 'level' }],
    ['memory', { value: 0, unit: 'GB', form: 'level', baselineValue: 5 }],
    ['context-length', { value: 5, unit: 'tokens', form: 'level', baselineValue: 0 }],
    ['memory', { value: 0, unit: 'GB', form: 'level', baselineValue: 0 }],
    ['memory', { value: -5, unit: 'GB', form: 'difference', baselineValue: 5 }],
    ['memory', { value: -8, unit: 'GB', form: 'difference', baselineValue: 5 }],
  ])('%s: %j', (metric, reported) => {
    expect(of(metric, reported)).toEqual({ quantity: null, refused: 'all-of-it' });
  });

  it.each([{ parametersRemoved: 1 }, { kvBudget: { fraction: 0 } }])(
    'a condition states no compression by it: %j',
    (conditions) => {
      expect(statedCompression(claim({ conditions }).conditions, 'fp16')).toEqual([]);
    },
  );
});

describe('a fraction reads as its percentage', () => {
  it.each<[string, Reported, Reported]>([
    ['sparsity', { value: 0.75, form: 'level' }, { value: 75, form: 'level' }],
    ['density', { value: 0.25, form: 'level' }, { value: 25, form: 'level' }],
    ['throughput', { value: 0.5, form: 'percent-of' }, { value: 50, form: 'percent-of' }],
    ['memory', { value: 0.5, form: 'percent-of' }, { value: 50, form: 'percent-of' }],
    ['accuracy', { value: 0.99, form: 'percent-of' }, { value: 99, form: 'percent-of' }],
  ])('%s: %j and %j', (metric, fraction, percent) => {
    const { quantity } = of(metric, { ...fraction, unit: 'fraction' });
    expect(quantity?.value).toBe(of(metric, { ...percent, unit: '%' }).quantity?.value);
    expect(quantity).not.toBeNull();
  });
});

describe('a difference beside a range of levels', () => {
  it('holds each level against what became of it', () => {
    const reported = {
      value: -5,
      unit: 'GB',
      form: 'difference',
      baselineValue: [10, 20],
    } as const;
    expect(of('memory', { ...reported, baselineValue: [10, 20] }).quantity).toEqual({
      value: [20 / 15, 2],
      unit: '×',
      derivation: '10–20 → 5–15: 10–20 / 5–15 = 1.33–2×',
    });
  });

  it('shows no noise of binary fractions: 18.3 GB less 0.4 is 17.9', () => {
    const reported = { value: -0.4, unit: 'GB', form: 'difference', baselineValue: 18.3 } as const;
    expect(of('memory', reported).quantity?.derivation).toBe('18.3 → 17.9: 18.3 / 17.9 = 1.02×');
  });
});

it('shows no noise of binary fractions in a share: 99.4 % is 0.994', () => {
  const { quantity } = of('compute', { value: 99.4, unit: '%', form: 'percent-of' });
  expect(quantity?.derivation).toBe('99.4% of the baseline → 1 / 0.994 = 1.01×');
});

it('holds two sparsities against each other by what they leave', () => {
  const reported = { value: 75, unit: '%', form: 'level', baselineValue: 50 } as const;
  expect(of('sparsity', reported).quantity).toEqual({
    value: 2,
    unit: '×',
    derivation:
      '50% → 75% sparsity: 0.5 / 0.25 = 2× fewer non-zero values, index overhead not counted',
  });
  expect(of('sparsity', { ...reported, baselineValue: 0 }).quantity?.value).toBe(4);
});
