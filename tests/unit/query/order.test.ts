import { describe, expect, it } from 'vitest';
import { claimsTable } from '#lib/corpus/claims.ts';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { ORDERS, PARAMS, type Query } from '#lib/query/index.ts';
import { inOrder } from '#lib/query/order.ts';
import { frozen } from '../../frozen.ts';
import { claim, paper } from '../schema/example.ts';

const { rows, claims } = frozen;

const one = (letter: string, date: string, changes: Parameters<typeof claim>[0]) =>
  paper({ id: letter, date, claims: [claim({ id: `${letter}/x`, ...changes })] });
const times = (value: number | [number, number]) => ({ value });
const small = claimRows([
  one('a', '2023-01', { method: 'Beta', scope: 'serving', reported: times(2) }),
  one('b', '2025-03', { method: 'alpha', scope: 'kernel', reported: times([1, 4]) }),
  one('c', '2023-01', {
    method: 'Gamma',
    scope: 'not-stated',
    metric: 'memory',
    reported: { value: 27, unit: 'GB', form: 'level' },
  }),
  one('d', '2024-12', {
    method: 'beta',
    scope: 'prefill',
    metric: 'accuracy',
    reported: { value: 50, unit: 'points', form: 'difference' },
  }),
  one('e', '2024-02', { method: 'Epsilon', scope: 'kernel', reported: times(10) }),
]);
const letters = (order: Query['order']) =>
  inOrder(claimsTable(small), order, null).column('paper').join('');

it.each<[Query['order'], string, string]>([
  ['corpus', 'abcde', 'as the papers come'],
  ['newest', 'bdeac', 'by month, those of one month as the papers come'],
  ['scope', 'bedac', 'from the kernel outwards, not stated last'],
])('%s: %s, %s', (order, expected) => {
  expect(letters(order)).toBe(expected);
});

it('method: by the alphabet and not by case', () => {
  expect(letters('method').replace(/ad|da/, '??')).toBe('b??ec');
});

it('metric: by the measure’s name on screen', () => {
  expect(letters('metric')).toBe('dcabe');
});

describe('better', () => {
  it('puts the greatest of one unit first, by the upper end of a range', () => {
    expect(letters('better').replace('d', '').replace('c', '')).toBe('eba');
  });

  it('puts what has no quantity last', () => {
    expect(letters('better').at(-1)).toBe('c');
  });

  it('keeps the figures of a unit together', () => {
    const units = inOrder(claims, 'better', null).column('normalized_unit');
    const changes = units.filter((unit, i) => unit !== units[i - 1]);
    expect(changes).toEqual([...new Set(units)]);
  });
});

describe('alike', () => {
  // Beside a (a speed-up while serving): e and b share metric, subject and qualifier and differ on the
  // scope; d and c are of other metrics, c also of another subject, its scope not stated.
  it('puts those that share most with the pinned claim first', () => {
    const [a = null] = small;
    const order = inOrder(claimsTable(small), 'alike', a).column('paper');
    expect(order[0]).toBe('a');
    expect(order.slice(1, 3).toSorted()).toEqual(['b', 'e']);
    expect(order.slice(3)).toEqual(['d', 'c']);
  });

  it('puts those that differ on fewest first among those that share as many', () => {
    // Beside decoding, both share four of seven; prefill differs on the scope, the other states none.
    const rows = claimRows([
      one('x', '2023-01', {}),
      one('y', '2023-01', { scope: 'prefill' }),
      one('z', '2023-01', { scope: 'not-stated' }),
    ]);
    const [x = null] = rows;
    expect(inOrder(claimsTable(rows), 'alike', x).column('paper')).toEqual(['x', 'z', 'y']);
  });

  it('puts the pinned claim first, also where another shares as much with it', () => {
    const twins = claimRows([one('x', '2023-01', {}), one('y', '2023-01', {})]);
    const [, y = null] = twins;
    expect(inOrder(claimsTable(twins), 'alike', y).column('paper')).toEqual(['y', 'x']);
  });

  it('is the order of the corpus where no claim is pinned', () => {
    expect(letters('alike')).toBe('abcde');
  });
});

it.each(PARAMS.order.values)('%s loses no claim, adds none and has a name', (order) => {
  const ordered = inOrder(claims, order, rows[0] ?? null).column('row');
  expect(new Set(ordered)).toEqual(new Set(rows));
  expect(ordered).toHaveLength(rows.length);
  expect(ORDERS[order]).not.toBe('');
});

it('leaves the corpus as it was', () => {
  inOrder(claims, 'better', null);
  expect(claims.column('row')).toEqual(rows);
});
