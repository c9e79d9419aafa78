import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { front, type At, type Direction } from '#lib/compare/front.ts';

const of = (
  points: readonly At[],
  better: readonly [Direction, Direction] = ['higher', 'higher'],
) => front(points, (at) => at, better);

describe('a front, more being better on both axes', () => {
  it('is what no other point beats', () => {
    // (2, 5) and (4, 3) trade one for the other; (3, 2) loses to (4, 3), (1, 4) to (2, 5).
    expect(
      of([
        [2, 5],
        [3, 2],
        [4, 3],
        [1, 4],
      ]),
    ).toEqual([
      [2, 5],
      [4, 3],
    ]);
  });

  it('keeps both of two points at one place', () => {
    expect(
      of([
        [2, 2],
        [2, 2],
        [1, 3],
      ]),
    ).toEqual([
      [2, 2],
      [2, 2],
      [1, 3],
    ]);
  });

  it('drops one that is equal on one axis and worse on the other', () => {
    expect(
      of([
        [2, 2],
        [2, 3],
      ]),
    ).toEqual([[2, 3]]);
    expect(
      of([
        [3, 2],
        [2, 2],
      ]),
    ).toEqual([[3, 2]]);
  });

  it('is a lone point, and nothing of nothing', () => {
    expect(of([[1, 1]])).toEqual([[1, 1]]);
    expect(of([])).toEqual([]);
  });
});

it('turns over where less is better', () => {
  // Perplexity (less is better) against speed: 5.0 at 2×, 5.5 at 3×; 6.0 at 2.5× is beaten by 5.5 at 3×.
  expect(
    of(
      [
        [5, 2],
        [5.5, 3],
        [6, 2.5],
      ],
      ['lower', 'higher'],
    ),
  ).toEqual([
    [5, 2],
    [5.5, 3],
  ]);
  expect(
    of(
      [
        [5, 2],
        [5.5, 3],
        [6, 2.5],
      ],
      ['lower', 'lower'],
    ),
  ).toEqual([[5, 2]]);
});

it('is what comparing each point with each other finds', () => {
  const direction = fc.constantFrom<Direction>('higher', 'lower');
  const small = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small), { maxLength: 12 }),
      fc.tuple(direction, direction),
      (points, better) => {
        const sign = better.map((way) => (way === 'higher' ? 1 : -1));
        const diff = (a: At, b: At, i: 0 | 1) => (a[i] - b[i]) * (sign[i] ?? 1);
        const beats = (a: At, b: At) =>
          diff(a, b, 0) >= 0 && diff(a, b, 1) >= 0 && (diff(a, b, 0) > 0 || diff(a, b, 1) > 0);
        const expected = points.filter((p) => !points.some((other) => beats(other, p)));
        expect(of(points, better)).toEqual(expected);
      },
    ),
  );
});
