import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import ViewControls from '#lib/components/explore/ViewControls.svelte';
import type { Query } from '#lib/query/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import type { ViewId } from '#lib/views/index.ts';
import { asking } from '../sample';

function controls(id: ViewId, asked: Partial<Query> = {}) {
  const onchange = vi.fn<(query: Query) => void>();
  const query = asking({ technique: ['moe'], q: 'cache', ...asked });
  render(ViewControls, { about: ABOUT[id], query, onchange });
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figures' });
  return { query, onchange, choice };
}
const offered = (choice: HTMLSelectElement) => [...choice.options].map(({ text }) => text);
const chosen = (choice: HTMLSelectElement) => choice.selectedOptions[0]?.text;

const HEADLINES = 'Headlines of abstracts';
const MEASUREMENTS = 'Measurements in tables and sections';

describe('what a chart is drawn from', () => {
  it.each<[ViewId, string]>([
    ['speedup-vs-compression', HEADLINES],
    ['memory-by-hardware', MEASUREMENTS],
    ['kv-cache', HEADLINES],
    ['disagreement', 'Both'],
    ['gain-vs-quality', HEADLINES],
    ['reporting', 'Both'],
    ['scope-ladder', 'Both'],
    ['over-time', HEADLINES],
    ['explore', 'Both'],
  ])('is, of %s, at first: %s', (id, shown) => {
    const { choice } = controls(id);
    expect(chosen(choice)).toBe(shown);
    expect(offered(choice)).toEqual([HEADLINES, MEASUREMENTS, 'Both']);
  });

  it.each<[string[], string]>([
    [['abstract'], HEADLINES],
    [['readme', 'paper'], MEASUREMENTS],
    [['abstract', 'paper', 'readme'], 'Both'],
  ])('follows the filter on sources: %j is %s', (source, shown) => {
    expect(chosen(controls('kv-cache', { source }).choice)).toBe(shown);
  });

  it('is called as filtered where the filter amounts to none of the three', () => {
    const { choice } = controls('kv-cache', { source: ['readme'] });
    expect(chosen(choice)).toBe('As filtered by source');
    expect(offered(choice)).toHaveLength(4);
  });

  it.each<[ViewId, string, string[]]>([
    ['kv-cache', 'measurements', ['paper', 'readme']],
    ['kv-cache', 'both', ['abstract', 'paper', 'readme']],
    ['memory-by-hardware', 'headlines', ['abstract']],
    ['disagreement', 'measurements', ['paper', 'readme']],
  ])('of %s is changed to %s by the sources, and by nothing else', async (id, value, source) => {
    const { choice, onchange, query } = controls(id);
    await fireEvent.change(choice, { target: { value } });
    expect(onchange.mock.calls).toEqual([[{ ...query, source }]]);
  });

  it.each<[ViewId, string]>([
    ['kv-cache', 'headlines'],
    ['memory-by-hardware', 'measurements'],
    ['disagreement', 'both'],
  ])('of %s is back at first, with no filter on sources, by %s', async (id, value) => {
    const { choice, onchange, query } = controls(id, { source: ['readme'] });
    await fireEvent.change(choice, { target: { value } });
    expect(onchange.mock.calls).toEqual([[{ ...query, source: [] }]]);
  });
});

describe('a chart’s own choice', () => {
  it.each<[ViewId, string, string, Partial<Query>]>([
    ['speedup-vs-compression', 'Panel', 'weights', { panel: 'weights' }],
    ['memory-by-hardware', 'Saving as', 'percent', { measure: 'percent' }],
    ['kv-cache', 'Sort by', 'decode', { sort: 'decode' }],
    ['gain-vs-quality', 'Gain', 'speed', { gain: 'speed' }],
    ['reporting', 'Papers by', 'hardware', { rows: 'hardware' }],
    ['reporting', 'Columns by', 'most', { columns: 'most' }],
    ['over-time', 'Panels', 'speed', { over: 'speed' }],
    ['explore', 'Horizontal axis', 'total-memory', { x: 'total-memory' }],
    ['explore', 'Vertical scale', 'linear', { yscale: 'linear' }],
  ])('of %s, "%s", sets it and nothing else', async (id, name, value, changes) => {
    const { onchange, query } = controls(id);
    await fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    expect(onchange.mock.calls).toEqual([[{ ...query, ...changes }]]);
  });

  it('is not there for disagreements, which have none', () => {
    controls('disagreement');
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
  });
});
