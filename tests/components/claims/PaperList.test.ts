import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import PaperList from '#lib/components/claims/PaperList.svelte';
import { siteAt } from '../site';

const paper = { year: 2024, noFigures: null };
const PAPERS = [
  {
    ...paper,
    id: 'moa',
    shortName: 'MoA',
    title: 'Mixture of Sparse Attention',
    techniques: ['sparse-attention'],
    claims: 8,
  },
  {
    ...paper,
    id: 'gear',
    shortName: 'GEAR',
    title: 'A KV Cache Recipe',
    techniques: ['kv-cache', 'quantization'],
    claims: 1,
  },
  {
    ...paper,
    id: 'survey',
    shortName: 'MoE survey',
    title: 'A Survey of Inference',
    techniques: ['moe'],
    claims: 0,
    noFigures: 'A taxonomy.',
  },
];

const shown = () => screen.queryAllByRole('link').map((link) => link.textContent);
const find = (text: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Find a paper' }), {
    target: { value: text },
  });
const choose = (id: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'Technique' }), { target: { value: id } });

beforeEach(() => {
  render(PaperList, { props: { papers: PAPERS }, context: siteAt('/base') });
});

describe('the list of papers', () => {
  it('begins with all of them, each leading to its page', () => {
    expect(shown()).toEqual(['MoA', 'GEAR', 'MoE survey']);
    expect(screen.getByRole('link', { name: 'GEAR' }).getAttribute('href')).toBe(
      '/base/papers/gear',
    );
    expect(screen.getByRole('status').textContent).toBe('3 of 3 papers');
  });

  it.each([
    ['moa', ['MoA']],
    ['  CACHE recipe ', ['GEAR']],
    ['mo', ['MoA', 'MoE survey']],
    ['survey sparse', []],
  ])('finds every word of "%s" in name and title, in any case', async (text, names) => {
    await find(text);
    expect(shown()).toEqual(names);
    expect(screen.getByRole('status').textContent).toBe(`${names.length} of 3 papers`);
  });

  it('says so where nothing is found', async () => {
    await find('no such paper');
    expect(screen.getByText(/No paper/)).toBeDefined();
  });

  it('offers the techniques that occur, and finds by any of a paper’s', async () => {
    const offered = screen.getAllByRole<HTMLOptionElement>('option').map(({ value }) => value);
    expect(new Set(offered)).toEqual(
      new Set(['', 'sparse-attention', 'kv-cache', 'quantization', 'moe']),
    );
    await choose('quantization');
    expect(shown()).toEqual(['GEAR']);
  });

  it('combines words and technique', async () => {
    await choose('moe');
    await find('mo');
    expect(shown()).toEqual(['MoE survey']);
  });

  it('counts the claims, and says of a paper without any why', () => {
    const entries = screen
      .getAllByRole('listitem')
      .map((item) => item.textContent.replace(/\s+/g, ' '));
    expect(entries[0]).toContain('8 claims');
    expect(entries[1]).toMatch(/1 claim\b/);
    expect(entries[2]).toContain('No claims. A taxonomy.');
  });
});
