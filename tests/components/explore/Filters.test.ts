import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Filters from '#lib/components/explore/Filters.svelte';
import { resolved, type Query } from '#lib/query/index.ts';
import { asking, facetsOf } from '../sample';

function panel(asked: Partial<Query>) {
  const onchange = vi.fn<(query: Query) => void>();
  const query = asking({ q: 'cache', ...asked });
  const { fields } = resolved(query, ['hardware', 'model']);
  render(Filters, { facets: facetsOf(), query, fields, onchange });
  return { query, onchange };
}
const complete = () => screen.getByRole('checkbox', { name: /^Only claims that state/ });
const fields = () => screen.getByRole('group', { name: 'Fields' });
const field = (name: string) => within(fields()).getByRole('checkbox', { name });

describe('complete claims', () => {
  it('are those that state what is needed, in words', async () => {
    const { query, onchange } = panel({});
    expect(complete().closest('label')?.textContent.trim()).toBe(
      'Only claims that state hardware and model',
    );
    await fireEvent.click(complete());
    expect(onchange.mock.calls).toEqual([[{ ...query, complete: true }]]);
  });

  it('offer no fields to choose until they are asked for', () => {
    panel({});
    expect(screen.queryByRole('group', { name: 'Fields' })).toBeNull();
  });

  it('offer nine fields, those needed checked', () => {
    panel({ complete: true });
    expect(within(fields()).getAllByRole('checkbox')).toHaveLength(9);
    const checked = within(fields()).getAllByRole('checkbox', { checked: true });
    expect(checked.map((box) => box.closest('label')?.textContent.trim())).toEqual([
      'Hardware',
      'Model',
    ]);
  });

  it.each<[string, Partial<Query>, string, Partial<Query>]>([
    ['one more', {}, 'Batch size', { fields: ['hardware', 'model', 'batch'] }],
    ['one less', {}, 'Model', { fields: ['hardware'] }],
    [
      'all there are, without the last',
      { fields: ['task'] },
      'Task',
      { complete: false, fields: [] },
    ],
  ])('state %s by a click', async (_, asked, name, changes) => {
    const { query, onchange } = panel({ complete: true, ...asked });
    await fireEvent.click(field(name));
    expect(onchange.mock.calls).toEqual([[{ ...query, ...changes }]]);
  });

  it('leave their fields behind when they are no longer asked for', async () => {
    const { query, onchange } = panel({ complete: true, fields: ['task'] });
    await fireEvent.click(complete());
    expect(onchange.mock.calls).toEqual([[{ ...query, complete: false, fields: [] }]]);
  });
});
