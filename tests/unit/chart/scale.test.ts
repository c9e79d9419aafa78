import { describe, expect, it } from 'vitest';
import {
  along,
  changeScale,
  reachOf,
  scaleOver,
  ticksOf,
  timesScale,
  towards,
  valueAt,
  type Scale,
} from '#lib/chart/scale.ts';

const at = (value: number) => ({ low: value, high: value });
const texts = (scale: Scale, most: number) => ticksOf(scale, most).map(({ text }) => text);
const linear = (kind: Scale['kind'], domain: [number, number]): Scale => ({
  kind,
  type: 'linear',
  domain,
  neutral: null,
});

describe('figures reach', () => {
  it('from the lowest end to the highest', () => {
    expect(reachOf([{ low: 2, high: 3 }, at(1), { low: 1.5, high: 9 }])).toEqual({
      low: 1,
      high: 9,
    });
  });

  it('as far as 200,000 of them do, more than a call has arguments', () => {
    expect(reachOf(Array.from({ length: 200_000 }, (_, i) => at(i)))).toEqual({
      low: 0,
      high: 199_999,
    });
  });
});

describe('a scale of ratios', () => {
  it('takes in no change, even where there is nothing to show', () => {
    expect(timesScale([]).domain).toEqual([0.8, 2]);
    expect(timesScale([at(4)]).domain).toEqual([0.8, 4 * 1.3]);
  });

  it('has its ticks at powers of 2, or at every second one where there is no room', () => {
    const scale = timesScale([at(0.5), at(20)]);
    expect(texts(scale, 9)).toEqual(['0.5×', '1×', '2×', '4×', '8×', '16×']);
    expect(texts(scale, 4)).toEqual(['1×', '4×', '16×']);
  });

  it('writes a power of 2 with all its digits', () => {
    expect(texts(timesScale([at(1000)]), 4)).toEqual(['1×', '8×', '64×', '512×']);
    expect(texts(timesScale([at(2000)]), 2)).toEqual(['1×', '64×']);
    expect(texts(timesScale([at(2000)]), 12)).toContain('1,024×');
  });
});

describe('a scale of changes', () => {
  it('reaches to both sides of none', () => {
    const { domain } = changeScale([at(30)], 1);
    expect(domain[0]).toBeCloseTo(-1.5, 10);
    expect(domain[1]).toBeGreaterThan(30);
  });

  it('has its ticks at 1, 3 and 10 times what is about linear, and at none', () => {
    const values = ticksOf(changeScale([at(0.5), at(-0.2)], 0.1), 9).map((tick) => tick.at);
    expect(values.sort((a, b) => a - b).map((n) => n.toFixed(1))).toEqual([
      '-0.3',
      '-0.1',
      '0.0',
      '0.1',
      '0.3',
    ]);
  });
});

it.each([
  timesScale([at(0.5), at(100)]),
  changeScale([at(-80), at(3)], 1),
  linear('count', [2, 7]),
])('a place of a $type scale and its value belong to each other', (scale) => {
  expect(along(scale, scale.domain[0])).toBeCloseTo(0, 12);
  expect(along(scale, scale.domain[1])).toBeCloseTo(1, 12);
  for (const place of [0, 0.2, 0.5, 0.9])
    expect(along(scale, valueAt(scale, place))).toBeCloseTo(place, 10);
});

describe('a scale from one end to the other', () => {
  it('is logarithmic for ratios, and linear for what may be below 0', () => {
    expect(along(scaleOver('times', { low: 1, high: 16 }), 4)).toBeCloseTo(0.5, 10);
    expect(along(scaleOver('change', { low: -2, high: 6 }), 0)).toBeCloseTo(0.25, 10);
  });

  it('has what it is of in the middle where that is one value', () => {
    expect(along(scaleOver('times', { low: 1.33, high: 1.33 }), 1.33)).toBe(0.5);
  });

  it('knows no change, be it beyond its ends', () => {
    const ends = { low: 2, high: 3 };
    expect(scaleOver('times', ends).neutral).toBe(1);
    expect(scaleOver('change', ends).neutral).toBe(0);
    expect(scaleOver('count', ends).neutral).toBeNull();
  });
});

it.each<[Scale, string[]]>([
  [linear('percent', [0, 30]), ['0%', '10%', '20%', '30%']],
  [linear('change', [-1, 1]), ['−1', '−0.5', '0', '+0.5', '+1']],
  [linear('count', [0, 3000]), ['0', '1K', '2K', '3K']],
  [{ ...linear('count', [1024, 200_000]), type: 'log' }, ['1K', '4K', '16K', '64K']],
  [linear('date', [2023.4, 2025.2]), ['2024', '2025']],
])('numbers are written as their kind is: %o', (scale, words) => {
  expect(texts(scale, 4)).toEqual(words);
});

describe('a tail points to where the rest is', () => {
  const times = timesScale([at(1)]);
  const change = changeScale([at(1)], 1);

  it('of a gain: down or left, towards no change', () => {
    expect([towards(at(3), times, 'y'), towards(at(3), times, 'x')]).toEqual([180, 270]);
    expect(towards(at(3), change, 'y')).toBe(180);
  });

  it('of a loss: up or right, towards no change', () => {
    expect([towards(at(0.2), times, 'y'), towards(at(0.2), times, 'x')]).toEqual([0, 90]);
    expect(towards(at(-3), change, 'y')).toBe(0);
  });

  it('of what is no change at all: down or left', () => {
    expect(towards(at(-3), linear('count', [0, 1]), 'y')).toBe(180);
    expect(towards(at(0), null, 'x')).toBe(270);
  });
});
