import { expect, it } from 'vitest';
import { DEFAULT_QUERY, pinned, toggled, type Query } from '#lib/query/index.ts';

const asking = (asked: Partial<Query>): Query => ({ ...DEFAULT_QUERY, ...asked });

it('a paper is ticked, and ticked again is no longer', () => {
  const one = toggled(asking({ q: 'cache' }), 'gear');
  expect(one).toEqual(asking({ q: 'cache', compare: ['gear'] }));
  expect(toggled(toggled(one, 'snapkv'), 'gear').compare).toEqual(['snapkv']);
});

it('a seventh paper is not ticked', () => {
  const six = asking({ compare: ['a', 'b', 'c', 'd', 'e', 'f'] });
  expect(toggled(six, 'g')).toEqual(six);
  expect(toggled(six, 'f').compare).toHaveLength(5);
});

it('a claim is pinned in place of another, and pinned again is no longer', () => {
  expect(pinned(asking({ pin: 'p/a' }), 'p/b').pin).toBe('p/b');
  const again = pinned(asking({ pin: 'p/a', order: 'alike' }), 'p/a');
  expect(again).toEqual(asking({ pin: null, order: 'corpus' }));
});
