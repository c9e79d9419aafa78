// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { filtersInWords } from '#lib/components/picture-actions.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { engineOf, claim, paper } from '../unit/views/sample';
import { asking, facetsOf } from './sample';

const engine = engineOf([paper([claim({ id: 'one' })])]);
const words = (asked: Parameters<typeof asking>[0]) =>
  filtersInWords({
    query: asking(asked),
    facets: facetsOf(),
    about: ABOUT['speedup-vs-compression'],
    engine,
  });

it('names a filter once, with all that it lets through', async () => {
  expect(await words({ technique: ['pruning', 'moe'], scope: ['decode'], from: 2024 })).toEqual([
    'Technique: Pruning or Mixture of experts',
    'Scope: Decode',
    'From: 2024',
  ]);
});

it('names the choices that differ from how a chart first comes', async () => {
  expect(await words({ panel: 'weights' })).toEqual(['Panel: Weights']);
  expect(await words({})).toEqual([]);
});

it('names the claim that marks are shaded against', async () => {
  expect(await words({ pin: 'p/one' })).toEqual([
    'Held against Method: Speed-up 2×, scope not stated, baseline not stated',
  ]);
});
