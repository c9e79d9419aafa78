import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partAndWhole, type SpeedUp } from '#lib/checks/part-and-whole.ts';

const times = (value: SpeedUp['value'], qualifier: SpeedUp['qualifier'] = 'exact'): SpeedUp => ({
  value,
  qualifier,
});

describe('a whole and the part that it rests on', () => {
  it('are at odds where the whole gains more: 2.1× of 1.8×', () => {
    expect(partAndWhole([times(1.8)], times(2.1))).toEqual({
      bound: 1.8,
      stated: 2.1,
      arithmetic: '1 / ((1 − p) + p / 1.8) ≤ 1.8 for any share p',
    });
  });

  it.each<[string, SpeedUp[], SpeedUp]>([
    ['gains less', [times(14.1, 'up-to')], times(1.9, 'up-to')],
    ['gains as much', [times(2)], times(2)],
    ['has no part to be held against', [], times(9)],
  ])('agree where the whole %s', (_, parts, whole) => {
    expect(partAndWhole(parts, whole)).toBeNull();
  });

  it('are held against each other by the highest of the part and the lowest of the whole', () => {
    expect(partAndWhole([times([1.3, 1.6]), times([1.05, 1.38])], times([1.5, 9]))).toBeNull();
    expect(partAndWhole([times([1.3, 1.6]), times(1.2)], times([1.7, 9]))).toMatchObject({
      bound: 1.6,
      stated: 1.7,
    });
  });

  it('of which the part gets slower: the whole can be as fast as before, not faster', () => {
    expect(partAndWhole([times(0.5)], times(1))).toBeNull();
    expect(partAndWhole([times(0.5)], times(1.1))).toEqual({
      bound: 1,
      stated: 1.1,
      arithmetic: '1 / ((1 − p) + p / 0.5) ≤ 1 for any share p',
    });
  });

  it.each<[SpeedUp['qualifier'], boolean]>([
    ['exact', true],
    ['up-to', true],
    ['less-than', true],
    ['at-least', false],
    ['more-than', false],
    ['about', false],
    ['average', false],
  ])('are compared where the part is qualified "%s": %s', (qualifier, compared) => {
    expect(partAndWhole([times(2, qualifier)], times(3)) !== null).toBe(compared);
    expect(partAndWhole([times(1), times(2, qualifier)], times(3)) !== null).toBe(compared);
  });

  it.each<[SpeedUp['qualifier'], boolean]>([
    ['exact', true],
    ['up-to', true],
    ['at-least', true],
    ['more-than', true],
    ['average', true],
    ['less-than', false],
    ['about', false],
  ])('are compared where the whole is qualified "%s": %s', (qualifier, compared) => {
    expect(partAndWhole([times(2)], times(3, qualifier)) !== null).toBe(compared);
  });

  it('are never at odds where the whole is what Amdahl’s law makes of the part', () => {
    const speedUp = fc.double({ min: 0.01, max: 100, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(speedUp, share, (s, p) => {
        const whole = 1 / (1 - p + p / s);
        expect(partAndWhole([times(s)], times(whole / (1 + 1e-9)))).toBeNull();
      }),
    );
  });
});
