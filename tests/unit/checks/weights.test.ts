import { describe, expect, it } from 'vitest';
import { told, weights } from './sample.ts';

describe('weights', () => {
  const threeBit = { conditions: { weightBits: 3 } };

  it('of 3 bits are at most 16 / 3 smaller than in FP16', () => {
    expect(told(weights(5.3, threeBit))).toEqual([['weights', 5.333, false]]);
    expect(told(weights(6.1, threeBit))).toEqual([['weights', 5.333, true]]);
  });

  it('have the sum shown, and what it leaves out', () => {
    expect(weights(6.1, threeBit)).toEqual([
      {
        rule: 'weights',
        bound: 16 / 3,
        stated: 6.1,
        beyond: true,
        sum: '3 bit against FP16 → 16 / 3 = 5.33×, metadata not counted; stated 6.1×',
        source: expect.stringContaining('bits per weight') as string,
        notCounted: expect.stringContaining('scales') as string,
      },
    ]);
  });

  it('may be at the bound: 4 of 16 bits are 75% less', () => {
    const reported = { unit: '%', form: 'percent-less' } as const;
    expect(told(weights(75, { reported, conditions: { weightBits: 4 } }))).toEqual([
      ['weights', 4, false],
    ]);
    // 76.1% less is 4.18×; 75.6% less is 4.098×.
    for (const beyond of [76.1, 75.6])
      expect(told(weights(beyond, { reported, conditions: { weightBits: 4 } }))).toEqual([
        ['weights', 4, true],
      ]);
  });

  it('that are sparse as well shrink by the product', () => {
    expect(told(weights(10.1, { conditions: { weightBits: 4, sparsity: 0.6 } }))).toEqual([
      ['weights', 10, true],
    ]);
    expect(weights(8, { conditions: { weightBits: 4, sparsity: 0.5 } })[0]?.sum).toBe(
      '50% sparsity → 1 / 0.5 = 2× fewer non-zero values, index overhead not counted, and ' +
        '4 bit against FP16 → 16 / 4 = 4×, metadata not counted, together 8×; stated 8×',
    );
  });

  it('of a pattern are told once, also where its sparsity is', () => {
    expect(told(weights(4, { conditions: { pattern: '2:8', sparsity: 0.75 } }))).toEqual([
      ['weights', 4, false],
    ]);
  });

  it('are no fewer for having fewer bits', () => {
    const parameters = { metric: 'parameters', conditions: { weightBits: 4 } };
    expect(weights(2, parameters)).toEqual([]);
    const removed = { ...parameters.conditions, parametersRemoved: 0.25 };
    expect(told(weights(2.1, { metric: 'parameters', conditions: removed }))).toEqual([
      ['weights', 1.333, true],
    ]);
  });

  it.each<[string, Parameters<typeof weights>[1]]>([
    ['no cut is stated', {}],
    ['the baseline is not', { ...threeBit, baseline: null }],
    ['the baseline’s bits are not known', { ...threeBit, baseline: 'dense' }],
    ['the baseline is another method', { conditions: { sparsity: 0.5 }, baseline: 'wanda' }],
    ['it is of the KV cache', { ...threeBit, subject: 'kv-cache' }],
    ['it is a speed-up', { ...threeBit, metric: 'speedup', subject: null }],
    ['the figure is a ceiling below', { ...threeBit, reported: { qualifier: 'less-than' } }],
    ['a level has no comparator', { ...threeBit, reported: { unit: 'GB', form: 'level' } }],
  ])('are not held against anything where %s', (_, fields) => {
    expect(weights(9, fields)).toEqual([]);
  });
});
