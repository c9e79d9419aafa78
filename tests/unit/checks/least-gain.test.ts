import { describe, expect, it } from 'vitest';
import { leastGain } from '#lib/checks/least-gain.ts';
import { verdictOf } from '#lib/checks/index.ts';
import { claim, memory, type ClaimFields } from '../views/sample.ts';
import { told, weights } from './sample.ts';

type Reported = NonNullable<ClaimFields['reported']>;
const least = (reported: Reported) => leastGain(memory({ id: 'm', reported }));

describe('the least gain that a figure can stand for', () => {
  it.each<[string, Reported, number]>([
    ['3.75×, rounded from 3.745 and more', { value: 3.75 }, 3.745],
    ['4×, which may have been 4.0×', { value: 4 }, 3.5],
    ['the low end of a range', { value: [2.5, 9.5] }, 2.45],
    ['about 2.5×, within 5%', { value: 2.5, qualifier: 'about' }, 2.45 * 0.95],
    ['75% less, from 74.5%', { value: 75, unit: '%', form: 'percent-less' }, 1 / 0.255],
    ['40% of it, up to 40.5%', { value: 40, unit: '%', form: 'percent-of' }, 1 / 0.405],
    [
      '130.6 GB → 63.4 GB, rounded against it at both ends',
      { value: 63.4, unit: 'GB', form: 'level', baselineValue: 130.6 },
      130.55 / 63.45,
    ],
    ['1e-7 of it', { value: 1e-7, unit: 'fraction', form: 'percent-of' }, 1 / 1.5e-7],
    ['up to 6.1×, which was reached', { value: 6.1, qualifier: 'up-to' }, 6.05],
    [
      'less than 2% of it, more than 50×',
      { value: 2, unit: '%', form: 'percent-of', qualifier: 'less-than' },
      40,
    ],
  ])('%s', (_, reported, gain) => {
    expect(least(reported)).toBeCloseTo(gain, 6);
  });

  it('is none of "less than" so much, of a level alone, of a change in quality', () => {
    expect(least({ value: 2, qualifier: 'less-than' })).toBeNull();
    expect(least({ value: 27, unit: 'GB', form: 'level' })).toBeNull();
    const points = { value: 2, unit: 'points', form: 'difference' } as const;
    expect(leastGain(claim({ id: 'q', metric: 'score', reported: points }))).toBeNull();
  });
});

describe('a figure at its bound of 4×', () => {
  const at = (value: number, reported: Reported = {}) =>
    told(weights(value, { conditions: { weightBits: 4 }, reported }))[0]?.[2];

  it.each([
    [4, false],
    [4.05, true],
    [4.1, true],
    [4.004, true],
    [3.99, false],
  ])('of %d× is beyond: %s', (value, beyond) => {
    expect(at(value)).toBe(beyond);
  });

  it('has 5% more room if it is only about so much', () => {
    expect(at(4.21, { qualifier: 'about' })).toBe(false);
    expect(at(4.22, { qualifier: 'about' })).toBe(true);
  });
});

it('a claim that one rule of several finds beyond needs explanation', () => {
  const [within] = weights(3, { conditions: { weightBits: 4 } });
  const [beyond] = weights(5, { conditions: { weightBits: 4 } });
  if (!within || !beyond) throw new Error('two findings');
  expect(verdictOf([])).toBe('no-bound');
  expect(verdictOf([within])).toBe('within-bounds');
  expect(verdictOf([within, beyond])).toBe('needs-explanation');
});
