// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ClaimTable from '#lib/components/ClaimTable.svelte';
import { BARE, FULL, rowsOf } from './rows';

function table(base = '') {
  render(ClaimTable, { rows: rowsOf([FULL, BARE]), base });
  const named = within(screen.getByRole('table', { name: 'Claims' }));
  const [head, ...body] = named.getAllByRole('row');
  const cells = (row?: HTMLElement) =>
    [...(row?.children ?? [])].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
  return { head: cells(head), body, cells: body.map(cells) };
}

describe('the table of claims', () => {
  it('has a row for each claim, in the order given, found by its id', () => {
    expect(table().body.map((row) => row.dataset.claim)).toEqual(['p/full', 'p/bare']);
  });

  it('names its columns', () => {
    const { head, cells } = table();
    expect(head).toEqual([
      'Method',
      'Reported',
      'Derived',
      'Scope',
      'Baseline',
      'Conditions',
      'In the source’s words',
    ]);
    for (const row of cells) expect(row).toHaveLength(head.length);
  });

  it('writes what the source states, and what follows from it', () => {
    expect(table().cells[0]).toEqual([
      'D²MoE 2025',
      'up to 53% less Peak memory, total memory',
      '2.13×',
      'End to end',
      'dense model',
      'Model: LLaMA-7B; Hardware: A100; Batch: 1; Sparsity: 50%',
      '“peak memory by up to 53%”',
    ]);
  });

  it('says "Not stated" where it is silent, and leaves no cell empty', () => {
    expect(table().cells[1]).toEqual([
      'Method 2025',
      '1.5× Speed-up',
      '1.5×',
      'Not stated',
      'Not stated',
      'Not stated',
      '“the words of the source”',
    ]);
  });

  it('leads from each row to the claim on its paper’s page, also below a path', () => {
    table('/as-reported');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/as-reported/papers/p#full', '/as-reported/papers/p#bare']);
  });
});
