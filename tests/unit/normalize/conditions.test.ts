import { describe, expect, it } from 'vitest';
import { statedCompression } from '#lib/normalize/index.ts';
import type { Conditions } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

const stated = (conditions: Partial<Conditions>, baseline: string | null = null) =>
  statedCompression(claim({ conditions }).conditions, baseline);

describe('the compression that conditions state', () => {
  it.each<[Partial<Conditions>, string, number, string]>([
    [
      { pattern: '2:8' },
      'weights',
      4,
      '2:8 pattern → 75% sparsity → 1 / 0.25 = 4× fewer non-zero values, index overhead not counted',
    ],
    [
      { sparsity: 0.5 },
      'weights',
      2,
      '50% sparsity → 1 / 0.5 = 2× fewer non-zero values, index overhead not counted',
    ],
    [
      { parametersRemoved: 0.2 },
      'weights',
      1.25,
      '20% of the parameters removed → 1 / 0.8 = 1.25×',
    ],
    [{ kvBudget: { fraction: 0.2 } }, 'kv-cache', 5, 'cache budget of 20% → 5×'],
  ])('%j', (conditions, subject, value, derivation) => {
    expect(stated(conditions)).toEqual([{ subject, quantity: { value, unit: '×', derivation } }]);
  });

  it('holds bits against the baseline of the claim', () => {
    const derivation = '4 bit against FP16 → 16 / 4 = 4×, metadata not counted';
    expect(stated({ weightBits: 4 }, 'fp16')).toEqual([
      { subject: 'weights', quantity: { value: 4, unit: '×', derivation } },
    ]);
    expect(stated({ kvBits: 2 }, 'fp16')).toMatchObject([
      { subject: 'kv-cache', quantity: { value: 8 } },
    ]);
  });

  it('states nothing where bits have no known denominator', () => {
    expect(stated({ weightBits: 4, kvBits: 4 })).toEqual([]);
    expect(stated({ weightBits: 4, kvBits: 4 }, 'vllm')).toEqual([]);
  });

  it('states nothing for a budget in tokens, whose whole is unknown', () => {
    expect(stated({ kvBudget: { tokens: 256 } })).toEqual([]);
  });

  it('states nothing for what is not compression', () => {
    expect(stated({ batchSize: 8, contextTokens: 32000, activationBits: 8 }, 'fp16')).toEqual([]);
  });

  it('states nothing where all is zero', () => {
    expect(stated({ sparsity: 1 })).toEqual([]);
  });

  it('keeps weights and cache apart where both are stated', () => {
    const both = stated({ sparsity: 0.5, kvBudget: { fraction: 0.25 } });
    expect(both.map(({ subject, quantity }) => [subject, quantity.value])).toEqual([
      ['weights', 2],
      ['kv-cache', 4],
    ]);
  });
});
