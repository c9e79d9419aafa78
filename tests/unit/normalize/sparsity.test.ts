import { describe, expect, it } from 'vitest';
import { densityFactor, sparsityFactor, sparsityOfPattern } from '#lib/normalize/sparsity.ts';

describe('sparsity', () => {
  it('turns 75 % zeros into 4× fewer non-zero values and says that indices are not counted', () => {
    expect(sparsityFactor(0.75)).toEqual({
      quantity: {
        value: 4,
        unit: '×',
        derivation:
          '75% sparsity → 1 / 0.25 = 4× fewer non-zero values, index overhead not counted',
      },
      refused: null,
    });
  });

  it('turns a range into a range with its ends in order', () => {
    expect(sparsityFactor([0.5, 0.75]).quantity).toEqual({
      value: [2, 4],
      unit: '×',
      derivation:
        '50–75% sparsity → 1 / 0.25–0.5 = 2–4× fewer non-zero values, index overhead not counted',
    });
  });

  it.each([
    [0, 1],
    [0.2, 1.25],
    [0.9, 10],
    [0.95, 20],
    [0.99, 100],
  ])('%d of zeros leaves %d× fewer, without the noise of binary fractions', (sparsity, factor) => {
    expect(sparsityFactor(sparsity).quantity?.value).toBe(factor);
  });

  it('rounds no sparsity: 99.95 % is not all', () => {
    expect(sparsityFactor(0.9995).quantity?.derivation).toMatch(
      /^99\.95% sparsity → 1 \/ 0\.0005 = 2,000×/,
    );
  });

  it.each([[1], [[0.5, 1] as [number, number]]])('refuses a sparsity of everything: %j', (all) => {
    expect(sparsityFactor(all)).toEqual({ quantity: null, refused: 'all-of-it' });
  });
});

describe('a pattern N:M', () => {
  it.each([
    ['2:4', 0.5],
    ['2:8', 0.75],
    ['1:16', 0.9375],
    ['7:8', 0.125],
    ['1:10', 0.9],
  ])('%s keeps N of M: %d are zeros', (pattern, sparsity) => {
    expect(sparsityOfPattern(pattern)).toBeCloseTo(sparsity, 12);
  });
});

describe('density', () => {
  it.each([
    [1 / 16, 16, '1/16 kept → 16× fewer'],
    [0.4, 2.5, '0.4 kept → 2.5× fewer'],
    [1, 1, '1/1 kept → 1× fewer'],
  ])('%d kept is %d× fewer', (density, value, derivation) => {
    expect(densityFactor(density).quantity).toEqual({ value, unit: '×', derivation });
  });

  it('turns a range into a range with its ends in order', () => {
    expect(densityFactor([0.1, 0.5]).quantity?.value).toEqual([2, 10]);
  });
});
