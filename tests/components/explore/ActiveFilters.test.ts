import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import ActiveFilters from '#lib/components/explore/ActiveFilters.svelte';
import { DEFAULT_QUERY, type Query } from '#lib/query/index.ts';
import { asking, facetsOf } from '../sample';

function bar(query: Query) {
  const onchange = vi.fn<(query: Query) => void>();
  render(ActiveFilters, { facets: facetsOf(), query, onchange });
  return onchange;
}

const EVERYTHING = asking({
  technique: ['pruning', 'moe'],
  scope: ['decode'],
  q: 'cache',
  from: 2023,
  to: 2024,
  complete: true,
  order: 'newest',
  panel: 'weights',
});

describe('what is active', () => {
  it('says how many claims match, of all', () => {
    bar(DEFAULT_QUERY);
    expect(screen.getByRole('status').textContent).toBe('12 of 188 claims');
  });

  it('has nothing to remove or to reset where nothing is active', () => {
    bar(asking({ order: 'newest' }));
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('is a button for each choice, and one to reset', () => {
    bar(EVERYTHING);
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names).toEqual([
      'Remove Technique: Pruning',
      'Remove Technique: Mixture of experts',
      'Remove Scope: Decode',
      'Remove Text: “cache”',
      'Remove From: 2023',
      'Remove To: 2024',
      'Remove Only: complete claims',
      'Reset filters',
    ]);
  });

  it.each<[string, Partial<Query>]>([
    ['Remove Technique: Pruning', { technique: ['moe'] }],
    ['Remove Scope: Decode', { scope: [] }],
    ['Remove Text: “cache”', { q: '' }],
    ['Remove From: 2023', { from: null }],
    ['Remove To: 2024', { to: null }],
    ['Remove Only: complete claims', { complete: false }],
  ])('%s takes this one away and leaves the rest', async (name, without) => {
    const onchange = bar(EVERYTHING);
    await fireEvent.click(screen.getByRole('button', { name }));
    expect(onchange.mock.calls).toEqual([[{ ...EVERYTHING, ...without }]]);
  });

  it('names the fields that the reader chose, and drops them with the rest', async () => {
    const query = asking({ complete: true, fields: ['model', 'baseline'], q: 'cache' });
    const onchange = bar(query);
    const name = 'Remove Only: claims that state baseline and model';
    await fireEvent.click(screen.getByRole('button', { name }));
    expect(onchange.mock.calls).toEqual([[asking({ q: 'cache' })]]);
  });

  it('is reset at once; how things are shown and ordered stays', async () => {
    const onchange = bar(EVERYTHING);
    await fireEvent.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(onchange.mock.calls).toEqual([[asking({ order: 'newest', panel: 'weights' })]]);
  });
});
