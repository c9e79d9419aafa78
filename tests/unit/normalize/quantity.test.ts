import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineValues, highest, lowest, mapValue } from '#lib/normalize/index.ts';

const number = fc.integer({ min: -1000, max: 1000 });
const value = fc.oneof(
  number,
  fc
    .tuple(number, number)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a])),
);

describe('a value', () => {
  it('has its ends put in order by a function that falls', () => {
    expect(mapValue([1, 4], (n) => 1 / n)).toEqual([0.25, 1]);
    expect(mapValue([1, 4], (n) => -n)).toEqual([-4, -1]);
  });

  it('stays one number where it was one', () => {
    expect(mapValue(4, (n) => n / 2)).toBe(2);
  });

  it('becomes one number where the ends of a range meet', () => {
    expect(mapValue([-3, 3], Math.abs)).toBe(3);
    expect(combineValues([1, 2], 0, (a, b) => a * b)).toBe(0);
  });

  it('is, in place of a range, its own lowest and highest', () => {
    expect([lowest(7), highest(7), lowest([2, 5]), highest([2, 5])]).toEqual([7, 7, 2, 5]);
  });

  it('combined with another spans every pair of ends', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const difference = combineValues(a, b, (x, y) => x - y);
        expect(lowest(difference)).toBe(lowest(a) - highest(b));
        expect(highest(difference)).toBe(highest(a) - lowest(b));
      }),
    );
  });

  it('is never a range out of order', () => {
    fc.assert(
      fc.property(value, fc.func(number), (range, f) => {
        const mapped = mapValue(range, f);
        if (typeof mapped !== 'number') expect(mapped[0]).toBeLessThan(mapped[1]);
      }),
    );
  });
});
