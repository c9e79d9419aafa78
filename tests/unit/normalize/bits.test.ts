import { describe, expect, it } from 'vitest';
import { bitsFactor } from '#lib/normalize/bits.ts';
import { normalize } from '#lib/normalize/index.ts';
import { baselines } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

const level = (metric: string, value: number, baseline: string | null) =>
  normalize(claim({ metric, baseline, reported: { value, unit: 'bit', form: 'level' } }));

describe('a number of bits', () => {
  it('holds 3 bit against 16 and says that metadata is not counted', () => {
    const { quantity } = bitsFactor(3, baselines.get('fp16'));
    expect(quantity?.derivation).toBe('3 bit against FP16 → 16 / 3 = 5.33×, metadata not counted');
    expect(quantity?.value).toBeCloseTo(5.333333, 6);
  });

  it('turns a range of bits into a range of factors with its ends in order', () => {
    expect(bitsFactor([2, 4], baselines.get('fp16')).quantity).toEqual({
      value: [4, 8],
      unit: '×',
      derivation: '2–4 bit against FP16 → 16 / 2–4 = 4–8×, metadata not counted',
    });
  });

  it.each([
    ['bits-per-weight', 4, 'fp16', 4],
    ['bits-per-weight', 2.5, 'fp16', 6.4],
    ['kv-bits', 2, 'fp16', 8],
    ['optimizer-state-bits', 8, 'optimizer-32bit', 4],
    ['optimizer-state-bits', 4, 'adam', 8],
    ['bits-per-weight', 4, 'int8', 2],
    ['bits-per-weight', 16, 'fp16', 1],
  ])('%s: %d bit against %s is %d×', (metric, bits, baseline, factor) => {
    expect(level(metric, bits, baseline).quantity).toMatchObject({ value: factor, unit: '×' });
  });

  it.each([
    ['no baseline', null],
    ['a baseline whose bits are not stated', 'full-precision'],
    ['a method', 'sota'],
  ])('is refused where the denominator is unknown: %s', (_, baseline) => {
    for (const metric of ['bits-per-weight', 'kv-bits', 'optimizer-state-bits'])
      expect(level(metric, 4, baseline)).toEqual({ quantity: null, refused: 'bits-unknown' });
  });

  it('takes the comparator’s bits that the source states before those of the vocabulary', () => {
    const reported = { value: 4, baselineValue: 32, unit: 'bit', form: 'level' } as const;
    const { quantity } = normalize(claim({ metric: 'kv-bits', baseline: 'fp16', reported }));
    expect(quantity?.value).toBe(8);
  });
});
