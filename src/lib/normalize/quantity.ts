import type { Value } from '../schema';

/** A derived figure in its family's canonical unit, and how it was derived, in words. */
export interface Quantity {
  /** `×`: how many times better, > 1 is better. Other units: a signed change, + is better. */
  value: Value;
  unit: '×' | '% relative' | 'points' | 'perplexity' | 'bits/dim' | 'loss' | 'tasks';
  derivation: string;
}

/** Why a figure has no canonical quantity. A closed set: each is counted and named on screen. */
export const REFUSALS = {
  'no-comparator': 'The source states a level, and no comparator’s figure to hold it against',
  'bits-unknown': 'The source does not say against how many bits',
  'no-level': 'The source states a difference, and no level to relate it to',
  'all-of-it': 'A reduction by all of it has no finite factor',
} as const;
export type Refusal = keyof typeof REFUSALS;

export type Normalized =
  { quantity: Quantity; refused: null } | { quantity: null; refused: Refusal };

export const derived = (
  value: Value,
  derivation: string,
  unit: Quantity['unit'] = '×',
): Normalized => ({
  quantity: { value: mapValue(value, positiveZero), unit, derivation },
  refused: null,
});

/** −0 is 0. */
const positiveZero = (n: number) => n + 0;

/** A factor; what leaves nothing, or less than nothing, has none. */
export const times = (value: Value, derivation: string): Normalized =>
  lowest(value) > 0 && Number.isFinite(highest(value))
    ? derived(value, derivation)
    : refuse('all-of-it');

export const refuse = (refused: Refusal): Normalized => ({ quantity: null, refused });

/** Applies a function to a number or to both ends of a range, and puts the ends in order. */
export function mapValue(value: Value, f: (n: number) => number): Value {
  if (typeof value === 'number') return f(value);
  return ordered([f(value[0]), f(value[1])]);
}

/** Applies a function to every pair of ends of two values; the range of what comes out. */
export function combineValues(a: Value, b: Value, f: (a: number, b: number) => number): Value {
  const all = [a].flat().flatMap((x) => [b].flat().map((y) => f(x, y)));
  return ordered([Math.min(...all), Math.max(...all)]);
}

export const lowest = (value: Value) => (typeof value === 'number' ? value : value[0]);
export const highest = (value: Value) => (typeof value === 'number' ? value : value[1]);

function ordered([a, b]: [number, number]): Value {
  if (a === b) return a;
  return a < b ? [a, b] : [b, a];
}
