import { describe, expect, it } from 'vitest';
import { RULES } from '#lib/checks/rules.ts';
import { check, told } from './sample.ts';

it('each rule has its own id, says where it comes from and what it does not count', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { source, notCounted } of RULES) {
    expect(source).not.toBe('');
    expect(notCounted).not.toBe('');
  }
});

describe('a KV cache', () => {
  const cache = (value: number, fields: Parameters<typeof check>[0]) =>
    told(
      check({
        metric: 'compression-ratio',
        subject: 'kv-cache',
        baseline: 'full-kv-cache',
        ...fields,
        reported: { value },
      }),
    );

  it('of half its budget is at most 2× smaller', () => {
    const conditions = { kvBudget: { fraction: 0.5 } };
    expect(cache(2, { conditions })).toEqual([['kv-cache', 2, false]]);
    expect(cache(2.6, { conditions })).toEqual([['kv-cache', 2, true]]);
  });

  it('of so many tokens is held against its context, a K of 1,000 read as 1,024', () => {
    const conditions = { kvBudget: { tokens: 1024 }, contextTokens: 380_000 };
    expect(cache(380, { conditions })).toEqual([['kv-cache', 380, false]]);
    expect(cache(381, { conditions })).toEqual([['kv-cache', 380, true]]);
    expect(cache(2.5, { conditions: { kvBudget: { tokens: 100 }, contextTokens: 250 } })).toEqual([
      ['kv-cache', 2.5, false],
    ]);
    expect(cache(2.7, { conditions: { kvBudget: { tokens: 100 }, contextTokens: 250 } })).toEqual([
      ['kv-cache', 2.5, true],
    ]);
  });

  it('is held against the longest of its contexts', () => {
    const conditions = { kvBudget: { tokens: 100 }, contextTokens: [250, 450] } as const;
    expect(
      cache(4.4, { conditions: { ...conditions, contextTokens: [...conditions.contextTokens] } }),
    ).toEqual([['kv-cache', 4.5, false]]);
  });

  it('of fewer tokens in fewer bits shrinks by the product', () => {
    const conditions = { kvBudget: { fraction: 0.25 }, kvBits: 4 };
    expect(cache(17.2, { conditions, baseline: 'fp16' })).toEqual([['kv-cache', 16, true]]);
  });

  it('is not held against bits that its baseline does not name, nor tokens of an unknown context', () => {
    expect(cache(9, { conditions: { kvBits: 4 } })).toEqual([]);
    expect(cache(9, { conditions: { kvBudget: { tokens: 256 } } })).toEqual([]);
  });
});

describe('activations', () => {
  it('of 8 bits are at most half as large as in FP16', () => {
    const of = (value: number) =>
      told(
        check({
          metric: 'memory',
          subject: 'activations',
          baseline: 'fp16',
          reported: { value },
          conditions: { activationBits: 8 },
        }),
      );
    expect(of(2)).toEqual([['activations', 2, false]]);
    expect(of(2.1)).toEqual([['activations', 2, true]]);
  });
});

describe('multiplications', () => {
  const compute = (value: number, fields: Parameters<typeof check>[0]) =>
    told(check({ metric: 'compute', baseline: 'dense', ...fields, reported: { value } }));

  it('by a weight of which 75% are zero are at most 4× fewer, also by a pattern', () => {
    for (const conditions of [{ sparsity: 0.75 }, { pattern: '2:8' }]) {
      expect(compute(4, { conditions })).toEqual([['multiplications', 4, false]]);
      expect(compute(4.1, { conditions })).toEqual([['multiplications', 4, true]]);
    }
  });

  it('are as many in fewer bits', () => {
    expect(compute(2.1, { conditions: { sparsity: 0.5, weightBits: 4 } })).toEqual([
      ['multiplications', 2, true],
    ]);
  });

  it('are not counted where other cuts, or a speed-up, are stated', () => {
    expect(compute(9, { conditions: { sparsity: 0.5, parametersRemoved: 0.5 } })).toEqual([]);
    expect(compute(9, { conditions: { sparsity: 0.5, kvBudget: { fraction: 0.5 } } })).toEqual([]);
    expect(compute(9, { metric: 'speedup', conditions: { sparsity: 0.5 } })).toEqual([]);
  });
});

describe('attention', () => {
  const kernel = (value: number, fields: Parameters<typeof check>[0] = {}) =>
    told(
      check({
        scope: 'kernel',
        baseline: 'full-attention',
        conditions: { kvBudget: { fraction: 0.5 } },
        ...fields,
        reported: { value },
      }),
    );

  it('to half of the tokens is at most half of its work', () => {
    expect(kernel(1.9)).toEqual([['attention', 2, false]]);
    expect(kernel(2.1)).toEqual([['attention', 2, true]]);
  });

  it('says nothing of a whole model, whose batch may grow, nor of fewer bits to read', () => {
    expect(kernel(8, { scope: 'decode' })).toEqual([]);
    expect(kernel(8, { conditions: { kvBudget: { fraction: 0.5 }, kvBits: 4 } })).toEqual([]);
    expect(kernel(8, { baseline: 'quest' })).toEqual([]);
  });
});

describe('total memory', () => {
  const total = (value: number, fields: Parameters<typeof check>[0] = {}) =>
    told(
      check({
        metric: 'peak-memory',
        subject: 'total-memory',
        baseline: 'fp16',
        ...fields,
        reported: { value },
      }),
    );

  it('shrinks no more than its most reduced part', () => {
    const conditions = { weightBits: 4, kvBudget: { fraction: 0.5 } };
    expect(total(3.9, { conditions })).toEqual([['total-memory', 4, false]]);
    expect(total(4.1, { conditions })).toEqual([['total-memory', 4, true]]);
  });

  it('is not held against anything where a cut has no denominator, or none is stated', () => {
    const conditions = { kvBits: 4, kvBudget: { fraction: 0.5 } };
    expect(total(9, { conditions, baseline: 'full-kv-cache' })).toEqual([]);
    expect(total(9)).toEqual([]);
  });

  it('of training, where gradients and optimizer shrink as well, is left alone', () => {
    const conditions = { weightBits: 4 };
    for (const scope of ['training', 'fine-tuning'] as const)
      expect(total(9, { conditions, scope })).toEqual([]);
  });

  it('that a method adds is no saving', () => {
    expect(total(9, { conditions: { weightBits: 4 }, metric: 'memory-overhead' })).toEqual([]);
  });
});

describe('a share', () => {
  const share = (value: number, fields: Parameters<typeof check>[0] = {}) =>
    told(
      check({
        metric: 'parameters',
        subject: 'trainable-parameters',
        ...fields,
        reported: { value, unit: '%', form: 'percent-of', ...fields.reported },
      }),
    );

  it('of the parameters that are trained is at most all of them', () => {
    expect(share(8.07)).toEqual([['share', 100, false]]);
    expect(share(100)).toEqual([['share', 100, false]]);
    expect(share(101)).toEqual([['share', 100, true]]);
  });

  it('may be written as a fraction', () => {
    const reported = { unit: 'fraction' } as const;
    expect(share(0.0625, { metric: 'density', subject: 'attention', reported })).toEqual([
      ['share', 100, false],
    ]);
    expect(share(1.2, { metric: 'density', subject: 'attention', reported })).toEqual([
      ['share', 100, true],
    ]);
  });

  it('that is a ratio to something else is none', () => {
    expect(share(120, { subject: 'weights' })).toEqual([]);
  });
});
