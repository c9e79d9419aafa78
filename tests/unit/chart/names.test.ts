import { describe, expect, it } from 'vitest';
import { namedOnce, scopedName, toldApart } from '#lib/chart/names.ts';

const mark = (label: string, high: number, scope = '', panel: string | number = 0) => ({
  panel,
  label,
  high,
  scope,
});
const labels = (marks: { label: string }[]) => marks.map(({ label }) => label);

describe('of marks of one name', () => {
  const once = (marks: ReturnType<typeof mark>[]) => labels(namedOnce(marks, ({ high }) => high));

  it('the highest carries it', () => {
    expect(once([mark('A', 2), mark('A', 5), mark('A', 3)])).toEqual(['', 'A', '']);
  });

  it('the first of two that are equally high does', () => {
    expect(once([mark('A', 2), mark('A', 2)])).toEqual(['A', '']);
  });

  it('one in each panel does', () => {
    expect(once([mark('A', 2, '', 0), mark('A', 5, '', 1), mark('B', 1)])).toEqual(['A', 'A', 'B']);
  });
});

describe('a longer name', () => {
  const apart = (marks: ReturnType<typeof mark>[]) =>
    labels(toldApart(marks, ({ label, scope }) => `${label}, ${scope}`));

  it('is taken where it sets marks of one name apart', () => {
    expect(apart([mark('A', 1, 'decode'), mark('A', 2, 'kernel'), mark('B', 3, 'kernel')])).toEqual(
      ['A, decode', 'A, kernel', 'B'],
    );
  });

  it('is not by more marks than are told apart', () => {
    const marks = ['decode', 'kernel', 'layer'].map((scope) => mark('A', 1, scope));
    const most = (count: number) => labels(toldApart(marks, ({ scope }) => scope, count));
    expect(most(3)).toEqual(['decode', 'kernel', 'layer']);
    expect(most(2)).toEqual(['A', 'A', 'A']);
  });

  it('is not where all have the same, or are in panels of their own', () => {
    expect(apart([mark('A', 1, 'decode'), mark('A', 2, 'decode')])).toEqual(['A', 'A']);
    expect(apart([mark('A', 1, 'decode', 0), mark('A', 2, 'kernel', 1)])).toEqual(['A', 'A']);
  });
});

it('a name says the scope where the source does', () => {
  expect(scopedName({ label: 'A', scope: 'end-to-end' })).toBe('A, end to end');
  expect(scopedName({ label: 'A', scope: 'not-stated' })).toBe('A');
});
