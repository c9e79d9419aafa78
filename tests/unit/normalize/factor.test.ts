import { describe, expect, it } from 'vitest';
import { normalize } from '#lib/normalize/index.ts';
import type { Claim, Value } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

type Reported = Partial<Claim['reported']>;
const quantity = (metric: string, reported: Reported, baseline: string | null = null) =>
  normalize(claim({ metric, baseline, reported })).quantity;
const refusal = (metric: string, reported: Reported, baseline: string | null = null) =>
  normalize(claim({ metric, baseline, reported })).refused;

/** Each row: metric, value, unit, form, factor worked by hand, derivation. */
type Row = [string, Value, Claim['reported']['unit'], Claim['reported']['form'], Value, string];

describe('a figure where lower is better', () => {
  it.each<Row>([
    ['peak-memory', 1.93, '×', 'times', 1.93, 'as reported'],
    ['latency', [1.2, 1.4], '×', 'times', [1.2, 1.4], 'as reported'],
    ['latency', 20, '%', 'percent-less', 1.25, '20% less → 1 / (1 − 0.2) = 1.25×'],
    [
      'memory',
      [50, 75],
      '%',
      'percent-less',
      [2, 4],
      '50–75% less → 1 / (1 − 0.5)–(1 − 0.75) = 2–4×',
    ],
    ['gpu-hours', 0, '%', 'percent-less', 1, '0% less → 1 / (1 − 0) = 1×'],
    ['latency', 25, '%', 'percent-more', 0.8, '25% more → 1 / (1 + 0.25) = 0.8×'],
    [
      'memory',
      [25, 100],
      '%',
      'percent-more',
      [0.5, 0.8],
      '25–100% more → 1 / (1 + 0.25)–(1 + 1) = 0.5–0.8×',
    ],
    ['compute', 64, '%', 'percent-of', 1.5625, '64% of the baseline → 1 / 0.64 = 1.56×'],
    [
      'parameters',
      [25, 50],
      '%',
      'percent-of',
      [2, 4],
      '25–50% of the baseline → 1 / 0.25–0.5 = 2–4×',
    ],
    ['latency', 1.25, '×', 'percent-of', 0.8, '1.25× of the baseline → 1 / 1.25 = 0.8×'],
    ['memory', 0.5, '×', 'percent-of', 2, '0.5× of the baseline → 1 / 0.5 = 2×'],
    ['density', 0.0625, 'fraction', 'percent-of', 16, '1/16 kept → 16× fewer'],
    ['density', [0.125, 0.25], 'fraction', 'percent-of', [4, 8], '1/8–1/4 kept → 4–8× fewer'],
    ['density', 12.5, '%', 'level', 8, '1/8 kept → 8× fewer'],
    // A compression by 75% leaves a quarter, though a greater ratio is better.
    ['compression-ratio', 75, '%', 'percent-less', 4, '75% less → 1 / (1 − 0.75) = 4×'],
    ['compression-ratio', 25, '%', 'percent-of', 4, '25% of the baseline → 1 / 0.25 = 4×'],
  ])('%s: %j %s, read as %s, is %j×', (metric, value, unit, form, factor, derivation) => {
    expect(quantity(metric, { value, unit, form })).toEqual({
      value: factor,
      unit: '×',
      derivation,
    });
  });
});

describe('a figure where higher is better', () => {
  it.each<Row>([
    ['throughput', 2.49, '×', 'times', 2.49, 'as reported'],
    ['speedup', [1.3, 2.1], '×', 'times', [1.3, 2.1], 'as reported'],
    ['throughput', 25, '%', 'percent-more', 1.25, '25% more → 1 + 0.25 = 1.25×'],
    ['gpu-utilization', 150, '%', 'percent-more', 2.5, '150% more → 1 + 1.5 = 2.5×'],
    ['throughput', 20, '%', 'percent-less', 0.8, '20% less → 1 − 0.2 = 0.8×'],
    ['throughput', 94, '%', 'percent-of', 0.94, '94% of the baseline → 0.94 = 0.94×'],
    ['batch-size', 4, '×', 'percent-of', 4, '4× of the baseline → 4 = 4×'],
    [
      'context-length',
      [150, 300],
      '%',
      'percent-of',
      [1.5, 3],
      '150–300% of the baseline → 1.5–3 = 1.5–3×',
    ],
  ])('%s: %j %s, read as %s, is %j×', (metric, value, unit, form, factor, derivation) => {
    expect(quantity(metric, { value, unit, form })).toEqual({
      value: factor,
      unit: '×',
      derivation,
    });
  });

  it('puts the ends of a loss in order: the greater loss is the smaller factor', () => {
    const reported: Reported = { value: [25, 50], unit: '%', form: 'percent-less' };
    expect(quantity('throughput', reported)?.value).toEqual([0.5, 0.75]);
  });
});

describe('a level beside the comparator’s own', () => {
  it.each<[string, Claim['reported']['unit'], Value, Value, Value, string]>([
    ['context-length', 'tokens', 16000, 1000, 16, '1,000 → 16,000: 16,000 / 1,000 = 16×'],
    ['parameters', 'B parameters', 5.4, 6.75, 1.25, '6.75 → 5.4: 6.75 / 5.4 = 1.25×'],
    ['latency', 's', [2, 4], 8, [2, 4], '8 → 2–4: 8 / 2–4 = 2–4×'],
    ['throughput', 'tokens/s', [20, 50], 10, [2, 5], '10 → 20–50: 20–50 / 10 = 2–5×'],
    ['training-time', 'h', 5, [10, 20], [2, 4], '10–20 → 5: 10–20 / 5 = 2–4×'],
    ['memory', 'GB', [5, 10], [20, 40], [2, 8], '20–40 → 5–10: 20–40 / 5–10 = 2–8×'],
    ['kv-bits', 'bit', 4, 16, 4, '16 → 4: 16 / 4 = 4×'],
    ['latency', 'ms', 20, 10, 0.5, '10 → 20: 10 / 20 = 0.5×'],
  ])('%s in %s: %j beside %j is %j×', (metric, unit, value, baselineValue, factor, derivation) => {
    const reported: Reported = { value, unit, form: 'level', baselineValue };
    expect(quantity(metric, reported)).toEqual({ value: factor, unit: '×', derivation });
  });
});

describe('a difference beside the comparator’s level', () => {
  it.each<[string, Claim['reported']['unit'], Value, Value, Value, string]>([
    ['memory', 'GB', -10, 30, 1.5, '30 → 20: 30 / 20 = 1.5×'],
    ['throughput', 'tokens/s', 50, 100, 1.5, '100 → 150: 150 / 100 = 1.5×'],
    ['latency', 'ms', 30, 30, 0.5, '30 → 60: 30 / 60 = 0.5×'],
    ['latency', 's', [-6, -4], 8, [2, 4], '8 → 2–4: 8 / 2–4 = 2–4×'],
  ])('%s in %s: %j from %j is %j×', (metric, unit, value, baselineValue, factor, derivation) => {
    const reported: Reported = { value, unit, form: 'difference', baselineValue };
    expect(quantity(metric, reported)).toEqual({ value: factor, unit: '×', derivation });
  });
});

describe('a figure that has no factor', () => {
  it.each<[string, string, Reported]>([
    ['no-comparator', 'memory', { value: 27, unit: 'GB', form: 'level' }],
    ['no-comparator', 'context-length', { value: 380000, unit: 'tokens', form: 'level' }],
    ['no-comparator', 'training-time', { value: [2, 3], unit: 'h', form: 'level' }],
    ['no-level', 'latency', { value: -5, unit: 'ms', form: 'difference' }],
    ['all-of-it', 'memory', { value: 100, unit: '%', form: 'percent-less' }],
    ['all-of-it', 'memory', { value: [90, 100], unit: '%', form: 'percent-less' }],
    ['all-of-it', 'throughput', { value: 100, unit: '%', form: 'percent-less' }],
    ['all-of-it', 'sparsity', { value: 100, unit: '%', form: 'level' }],
  ])('is refused as %s: %s %j', (reason, metric, reported) => {
    expect(normalize(claim({ metric, reported }))).toEqual({ quantity: null, refused: reason });
  });

  it('has no refusal where there is a quantity', () => {
    expect(refusal('throughput', { value: 2, unit: '×', form: 'times' })).toBeNull();
  });
});

it('reads 53 % less memory as 2.13× smaller', () => {
  const result = quantity('peak-memory', { value: 53, unit: '%', form: 'percent-less' });
  expect(result?.derivation).toBe('53% less → 1 / (1 − 0.53) = 2.13×');
  expect(result?.value).toBeCloseTo(2.1276596, 6);
});

it('writes a share of the baseline with the digits of its source', () => {
  const result = quantity('parameters', { value: 27.3, unit: '%', form: 'percent-less' });
  expect(result?.derivation).toBe('27.3% less → 1 / (1 − 0.273) = 1.38×');
});
