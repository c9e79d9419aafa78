import { describe, expect, it } from 'vitest';
import { axisNumber, timesText, type NumberKind } from '#lib/format/index.ts';

describe('a number of an axis', () => {
  it.each<[NumberKind, 'log' | 'linear', number, string]>([
    ['times', 'log', 4096, '4,096×'],
    ['times', 'log', 0.0625, '0.0625×'],
    ['change', 'linear', 2.5, '+2.5'],
    ['change', 'linear', -2, '−2'],
    ['percent', 'linear', 50, '50%'],
    ['date', 'linear', 2024, '2024'],
    ['count', 'linear', 20_000, '20K'],
    ['count', 'log', 131_072, '128K'],
    ['count', 'log', 1_048_576, '1M'],
    ['count', 'linear', 999, '999'],
  ])('of %s on a %s scale: %d is %s', (kind, type, at, text) => {
    expect(axisNumber(at, { kind, type })).toBe(text);
  });

  it('of times is a fraction below 1, and short above a thousand', () => {
    expect([1 / 4, 1, 64, 1000, 1e6].map(timesText)).toEqual(['1/4×', '1×', '64×', '1K×', '1M×']);
  });
});
