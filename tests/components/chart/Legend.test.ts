import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Legend from '#lib/components/chart/Legend.svelte';

const marks = (checked: boolean) => {
  render(Legend, { items: [], key: [{ mark: 'solid', text: 'stated plainly' }], checked });
  const list = within(screen.getByRole('list', { name: 'Marks' }));
  return list.getAllByRole('listitem').map((item) => item.textContent.trim());
};

it('explains the mark of a claim beyond its bound where one is drawn', () => {
  expect(marks(true)).toEqual(['stated plainly', 'beyond its arithmetic bound: needs explanation']);
});

it('does not speak of it where none is', () => {
  expect(marks(false)).toEqual(['stated plainly']);
});
