import { describe, expect, it } from 'vitest';
import { exactNumber, percentText, rangeText, roundedNumber } from '#lib/format/index.ts';

describe('a number as its source wrote it', () => {
  it.each([
    [0, '0'],
    [0.7, '0.7'],
    [0.04, '0.04'],
    [0.0004, '0.0004'],
    [1e-3, '0.001'],
    [1e-7, '0.0000001'],
    [0.1, '0.1'],
    [2.49, '2.49'],
    [25.22, '25.22'],
    [12_000, '12,000'],
    [380_000, '380,000'],
    [1_234_567.891, '1,234,567.891'],
    [-0.4, '−0.4'],
    [-1_000, '−1,000'],
  ])('%d is %s', (number, text) => {
    expect(exactNumber(number)).toBe(text);
  });
});

describe('a derived number, to three digits that count', () => {
  it.each([
    [0, '0'],
    [2.1276, '2.13'],
    [5.3333, '5.33'],
    [1.5625, '1.56'],
    [0.7, '0.7'],
    [0.04, '0.04'],
    [0.0004, '0.0004'],
    [0.00047612, '0.000476'],
    [0.999996, '1'],
    [1234, '1,230'],
    [16, '16'],
    [-3.14159, '−3.14'],
  ])('%d is %s', (number, text) => {
    expect(roundedNumber(number)).toBe(text);
  });
});

it.each([
  [0.5, '50'],
  [0.07, '7'],
  [0.9995, '99.95'],
  [0.0004, '0.04'],
  [0, '0'],
])('a share of %d is %s per cent, with every digit', (share, text) => {
  expect(percentText(share)).toBe(text);
});

describe('a range', () => {
  it('joins its ends, and leaves a single number alone', () => {
    expect(rangeText([1.2, 1.4], exactNumber)).toBe('1.2–1.4');
    expect(rangeText(1.2, exactNumber)).toBe('1.2');
    expect(rangeText([1.2345, 12345], roundedNumber)).toBe('1.23–12,300');
  });
});
