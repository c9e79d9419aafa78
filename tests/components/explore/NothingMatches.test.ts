import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import NothingMatches from '#lib/components/explore/NothingMatches.svelte';
import type { Facets, Query } from '#lib/query/index.ts';
import { asking, facetsOf } from '../sample';

const QUERY = asking({
  technique: ['moe'],
  q: 'cache',
  from: 2023,
  complete: true,
  fields: ['hardware'],
  sort: 'decode',
});

function advice(loosen: Facets['loosen']) {
  const onchange = vi.fn<(query: Query) => void>();
  render(NothingMatches, { facets: facetsOf({ matching: 0, loosen }), query: QUERY, onchange });
  return onchange;
}

describe('an empty result', () => {
  it('says which filter to loosen, and how many claims that leaves', () => {
    advice([
      { key: 'technique', more: 5 },
      { key: 'q', more: 1 },
      { key: 'years', more: 0 },
    ]);
    const items = screen.getAllByRole('listitem').map((item) => item.textContent.trim());
    expect(items.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Drop Technique leaves 5 claims',
      'Drop the text leaves 1 claim',
    ]);
  });

  it.each<[Facets['loosen'][number]['key'], string, Partial<Query>]>([
    ['technique', 'Drop Technique', { technique: [] }],
    ['q', 'Drop the text', { q: '' }],
    ['years', 'Drop the years', { from: null, to: null }],
    ['complete', 'Drop “only complete claims”', { complete: false, fields: [] }],
  ])('drops %s and nothing else', async (key, name, without) => {
    const onchange = advice([{ key, more: 2 }]);
    await fireEvent.click(screen.getByRole('button', { name }));
    expect(onchange.mock.calls).toEqual([[{ ...QUERY, ...without }]]);
  });

  it('offers to reset where no single filter is to blame', async () => {
    const onchange = advice([{ key: 'technique', more: 0 }]);
    expect(screen.queryByRole('list')).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: /reset/ }));
    expect(onchange.mock.calls).toEqual([[asking({ sort: 'decode' })]]);
  });
});
