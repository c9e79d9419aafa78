import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import FilterGroup from '#lib/components/explore/FilterGroup.svelte';

const options = [
  { id: 'pruning', label: 'Pruning', depth: 0 as const, count: 31 },
  { id: 'moe', label: 'Mixture of experts', depth: 0 as const, count: 0 },
  { id: 'peft', label: 'Parameter-efficient tuning', depth: 0 as const, count: 7 },
];

function group(selected: string[] = []) {
  const onchange = vi.fn();
  render(FilterGroup, { label: 'Technique', options, selected, onchange });
  const box = within(screen.getByRole('group', { name: 'Technique' }));
  return { box, onchange };
}

describe('a filter', () => {
  it('is a group with its name; each option is a checkbox with its label and its count', () => {
    const names = group()
      .box.getAllByRole('checkbox')
      .map((box) =>
        box
          .closest('label')
          ?.textContent.trim()
          .split(/\s{2,}|(?<=\D)\s(?=\d+$)/),
      );
    expect(names).toEqual([
      ['Pruning', '31'],
      ['Mixture of experts', '0'],
      ['Parameter-efficient tuning', '7'],
    ]);
  });

  it('finds an option by its name', () => {
    expect(group().box.getByRole('checkbox', { name: /Mixture of experts\s+0/ })).toBeDefined();
  });

  it('shows what is chosen', () => {
    const checked = group(['peft'])
      .box.getAllByRole<HTMLInputElement>('checkbox')
      .map((box) => box.checked);
    expect(checked).toEqual([false, false, true]);
  });

  it('adds an option to those that are chosen', async () => {
    const { box, onchange } = group(['peft']);
    await fireEvent.click(box.getByRole('checkbox', { name: /Pruning/ }));
    expect(onchange.mock.calls).toEqual([[['peft', 'pruning']]]);
  });

  it('takes an option away and keeps the others', async () => {
    const { box, onchange } = group(['peft', 'pruning']);
    await fireEvent.click(box.getByRole('checkbox', { name: /Parameter/ }));
    expect(onchange.mock.calls).toEqual([[['pruning']]]);
  });

  it('lets an option be chosen that leaves nothing', async () => {
    const { box, onchange } = group();
    await fireEvent.click(box.getByRole('checkbox', { name: /Mixture/ }));
    expect(onchange.mock.calls).toEqual([[['moe']]]);
  });
});
