import { describe, expect, it } from 'vitest';
import { densityFactor, sparsityFactor, sparsityOfPattern } from '#lib/normalize/sparsity.ts';

describe('sparsity', () => {
  it('turns 75 % zeros into 4× fewer non-zero values and says that indices are not counted', () => {
    expect(sparsityFactor(0.75).quantity).toMatchObject({
      value: 4,
      unit: '×',
      derivation: '75% sparsity → 1 / 0.25 = 4× fewer non-zero values, index overhead not counted',
    });
  });

  it('reads a pattern N:M as N kept of M', () => {
    expect(sparsityOfPattern('2:8')).toBe(0.75);
    expect(sparsityOfPattern('2:4')).toBe(0.5);
  });

  it('refuses a sparsity of everything', () => {
    expect(sparsityFactor(1)).toEqual({ quantity: null, refused: 'all-of-it' });
  });

  it('turns a sixteenth kept into 16× fewer', () => {
    expect(densityFactor(1 / 16).quantity?.value).toBe(16);
  });
});
