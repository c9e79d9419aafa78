import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highest, lowest, normalize, REFUSALS } from '#lib/normalize/index.ts';
import { FORMS, metrics, UNITS_OF_FORM, type Claim, type Form } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

type Reported = Partial<Claim['reported']>;
const of = (metric: string, reported: Reported) =>
  normalize(claim({ metric, baseline: 'fp16', reported }));
const valueOf = (metric: string, reported: Reported) => {
  const { quantity, refused } = of(metric, reported);
  if (!quantity) throw new Error(refused);
  return quantity.value;
};
const one = (metric: string, reported: Reported) => lowest(valueOf(metric, reported));

const factorMetrics = metrics.all.filter(({ family }) => family !== 'quality');
const lower = factorMetrics.filter(({ better }) => better === 'lower').map(({ id }) => id);
const higher = factorMetrics.filter(({ better }) => better === 'higher').map(({ id }) => id);
const any = (ids: readonly string[]) => fc.constantFrom(...ids);

const percent = fc.integer({ min: 1, max: 9_990 }).map((n) => n / 100);
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const rangeOf = (number: fc.Arbitrary<number>) =>
  fc
    .tuple(number, number)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));
const valueFrom = (number: fc.Arbitrary<number>) => fc.oneof(number, rangeOf(number));

/** Figures of each form, within what can be: less than all of it, less than all of it kept. */
const reported: fc.Arbitrary<Omit<Claim['reported'], 'qualifier'>> = fc
  .constantFrom(...(Object.keys(FORMS) as Form[]))
  .chain((form) =>
    fc.record({
      form: fc.constant(form),
      unit: fc.constantFrom(...UNITS_OF_FORM[form]),
      value: valueFrom(form === 'percent-less' || form === 'level' ? percent : positive),
      baselineValue: fc.option(positive),
    }),
  );

describe('whatever the form, the metric and the figure', () => {
  it('a quantity is finite, its range in order and its derivation in words; else there is a reason', () => {
    fc.assert(
      fc.property(any(metrics.ids), reported, (metric, figure) => {
        const { quantity, refused } = of(metric, figure);
        if (!quantity) {
          expect(Object.keys(REFUSALS)).toContain(refused);
          return;
        }
        expect([quantity.value].flat().every(Number.isFinite)).toBe(true);
        expect(lowest(quantity.value)).toBeLessThanOrEqual(highest(quantity.value));
        expect(quantity.derivation).not.toMatch(/NaN|∞|undefined|null|^$/);
      }),
      { numRuns: 500 },
    );
  });

  it('a factor is never the canonical quantity of quality, and nothing else is of the rest', () => {
    fc.assert(
      fc.property(any(metrics.ids), percent, (metric, value) => {
        const { quantity } = of(metric, { value, unit: '%', form: 'percent-more' });
        const isQuality = metrics.get(metric).family === 'quality';
        expect(quantity?.unit).toBe(isQuality ? '% relative' : '×');
      }),
    );
  });
});

describe('a factor and its percentage convert into each other', () => {
  it('f× smaller and (1 − 1/f) less are one', () => {
    fc.assert(
      fc.property(any(lower), fc.double({ min: 1.001, max: 900, noNaN: true }), (metric, f) => {
        const less = { value: (1 - 1 / f) * 100, unit: '%', form: 'percent-less' } as const;
        const times = { value: f, unit: '×', form: 'times' } as const;
        expect(one(metric, less) / one(metric, times)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('p % less and (100 − p) % of it are one, whichever way is better', () => {
    fc.assert(
      fc.property(any([...lower, ...higher]), percent, (metric, p) => {
        const less = { value: p, unit: '%', form: 'percent-less' } as const;
        const of = { value: 100 - p, unit: '%', form: 'percent-of' } as const;
        expect(one(metric, less) / one(metric, of)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('p % more and (1 + p/100)× are one where higher is better', () => {
    fc.assert(
      fc.property(any(higher), fc.double({ min: 0, max: 1e4, noNaN: true }), (metric, p) => {
        const more = { value: p, unit: '%', form: 'percent-more' } as const;
        expect(one(metric, more)).toBeCloseTo(1 + p / 100, 9);
      }),
    );
  });
});

describe('more than 1 means better', () => {
  it('less is better where lower is, and worse where higher is', () => {
    // "Compressed by 92%" says how much smaller, though a greater ratio is better.
    const gains = higher.filter((id) => id !== 'compression-ratio');
    fc.assert(
      fc.property(percent, any(lower), any(gains), (value, cost, gain) => {
        const less = { value, unit: '%', form: 'percent-less' } as const;
        const more = { value, unit: '%', form: 'percent-more' } as const;
        expect(one(cost, less)).toBeGreaterThan(1);
        expect(one(cost, more)).toBeLessThan(1);
        expect(one(gain, less)).toBeLessThan(1);
        expect(one(gain, more)).toBeGreaterThan(1);
      }),
    );
  });

  it('a level below its comparator’s is better where lower is, and worse where higher is', () => {
    // A sparsity is better the more is left out, in a way of its own.
    const gains = higher.filter((id) => id !== 'sparsity');
    fc.assert(
      fc.property(rangeOf(positive), any(lower), any(gains), ([low, high], cost, gain) => {
        const below = { value: low, baselineValue: high, unit: 'GB', form: 'level' } as const;
        expect(one(cost, below)).toBeGreaterThan(1);
        expect(one(gain, below)).toBeLessThan(1);
      }),
    );
  });

  it('less grows with its percentage where lower is better', () => {
    fc.assert(
      fc.property(rangeOf(percent), any(lower), ([p, q], metric) => {
        const less = (value: number) => one(metric, { value, unit: '%', form: 'percent-less' });
        expect(less(p)).toBeLessThan(less(q));
      }),
    );
  });

  it('a change of quality is + exactly where the metric’s own way is better', () => {
    const qualities = metrics.all.filter(({ family }) => family === 'quality');
    fc.assert(
      fc.property(percent, fc.constantFrom(...qualities), (value, { id, better }) => {
        const sign = better === 'higher' ? 1 : -1;
        expect(one(id, { value, unit: '%', form: 'percent-more' })).toBe(sign * value);
        expect(one(id, { value, unit: '%', form: 'percent-less' })).toBe(-sign * value);
        expect(one(id, { value, unit: 'points', form: 'difference' })).toBe(sign * value);
      }),
    );
  });
});

it('the ends of a range are what each end converts to alone', () => {
  const forms = ['percent-less', 'percent-more', 'percent-of'] as const;
  fc.assert(
    fc.property(
      any(metrics.ids),
      rangeOf(percent),
      fc.constantFrom(...forms),
      (id, range, form) => {
        const alone = range.map((value) => one(id, { value, unit: '%', form }));
        alone.sort((a, b) => a - b);
        expect(valueOf(id, { value: range, unit: '%', form })).toEqual(alone);
      },
    ),
  );
});
