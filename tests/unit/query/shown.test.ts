import { describe, expect, it } from 'vitest';
import { SOURCES } from '#lib/schema/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { SOURCES_OF, shownBy, type Shown } from '#lib/query/shown.ts';

it.each([
  ['speedup-vs-compression', 'headlines'],
  ['memory-by-hardware', 'measurements'],
  ['kv-cache', 'headlines'],
  ['disagreement', 'both'],
  ['gain-vs-quality', 'headlines'],
  ['scope-ladder', 'both'],
  ['over-time', 'headlines'],
  ['explore', 'both'],
] as const)('%s shows %s until the reader chooses', (id, shown) => {
  expect(ABOUT[id].shows).toBe(shown);
});

describe('a choice of sources is shown as', () => {
  it.each<[string[], Shown, Shown | null]>([
    [[], 'headlines', 'headlines'],
    [[], 'measurements', 'measurements'],
    [['abstract'], 'measurements', 'headlines'],
    [['paper', 'readme'], 'headlines', 'measurements'],
    [['readme', 'paper'], 'headlines', 'measurements'],
    [['readme', 'abstract', 'paper'], 'headlines', 'both'],
    [['paper'], 'headlines', null],
    [['abstract', 'readme'], 'both', null],
  ])('%j, otherwise %s: %s', (source, otherwise, shown) => {
    expect(shownBy(source, otherwise)).toBe(shown);
  });
});

it('has every source in both, and each on one level', () => {
  const { headlines, measurements, both } = SOURCES_OF;
  expect([...both].sort()).toEqual(Object.keys(SOURCES).sort());
  expect([...headlines, ...measurements].sort()).toEqual([...both].sort());
});
