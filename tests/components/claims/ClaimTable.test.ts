import { render, screen, within } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import ClaimTable from '#lib/components/claims/ClaimTable.svelte';
import { compared } from '#lib/compare/verdict.ts';
import type { Claim } from '#lib/schema/index.ts';
import { claim } from '../../unit/views/sample';
import { BARE, BEYOND, FULL, corrected, rowsOf } from '../rows';
import { siteAt } from '../site';

type Props = Partial<ComponentProps<typeof ClaimTable>>;

function table(base = '', claims: Claim[] = [FULL, BARE], more: Props = {}) {
  render(ClaimTable, { props: { rows: rowsOf(claims), ...more }, context: siteAt(base) });
  const named = within(screen.getByRole('table', { name: 'Claims' }));
  const [head, ...body] = named.getAllByRole('row');
  const cells = (row?: HTMLElement) =>
    [...(row?.children ?? [])].map((cell) => {
      const said = cell.cloneNode(true) as Element;
      said.querySelector('.tools')?.remove();
      return said.textContent.replace(/\s+/g, ' ').trim();
    });
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
      'Model: LLaMA-7B; Hardware: A100; Batch: 1; Sparsity: 60%',
      '“peak memory by up to 53%” Paper, Table 3, row 2 Two ceilings.',
    ]);
  });

  it('asks for an explanation beneath a figure that is beyond its bound', () => {
    expect(table('', [BEYOND]).cells[0]?.[1]).toBe(
      '2.6× Memory, total memory needs explanation total memory shrinks no more than its most ' +
        'reduced part: 50% sparsity → 1 / 0.5 = 2× fewer non-zero values, index overhead not counted; stated 2.6×',
    );
  });

  it('says beneath a figure what was corrected, and why', () => {
    const [row] = rowsOf([BARE]);
    if (!row) throw new Error('no row');
    const { cells } = table('', [], { rows: [{ ...row, corrections: corrected(BARE) }] });
    expect(cells[0]?.[1]).toBe(
      '1.5× Speed-up Corrected 2026-02-01 (derived: 0.5× → 2×): Upside down.' +
        'Corrected 2026-02-01 (note: none → “New.”): Unclear.',
    );
  });

  it('says of a rival who measured it', () => {
    const rival = claim({ id: 'rival', method: 'Quest', measuredBy: 'p' });
    expect(table('', [rival]).cells[0]?.[0]).toBe('Quest measured by Method, 2025');
  });

  it('says what is not in the vocabulary in the source’s words, and does not set it as absent', () => {
    const asWritten = { hardware: 'one GPU', model: null, baseline: 'the dense model' };
    const { body, cells } = table('', [claim({ id: 'c', asWritten })]);
    expect(cells[0]?.slice(4, 6)).toEqual(['the dense model', 'Hardware: one GPU']);
    const absent = [...(body[0]?.querySelectorAll<HTMLElement>('.absent') ?? [])];
    expect(absent.map((cell) => cell.dataset.label)).toEqual(['Scope']);
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

  it('can be led to, row by row, on the page of its paper', () => {
    expect(table('', [FULL, BARE], { anchors: true }).body.map(({ id }) => id)).toEqual([
      'full',
      'bare',
    ]);
  });

  it('has no row to be led to elsewhere, where claims of two papers may share a name', () => {
    expect(table().body.map(({ id }) => id)).toEqual(['', '']);
  });

  it('leads from each row to the claim on its paper’s page, also below a path', () => {
    table('/as-reported');
    const links = screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
      .filter((href) => href?.startsWith('/'));
    expect(links).toEqual(['/as-reported/papers/p#full', '/as-reported/papers/p#bare']);
  });

  it('lets each claim be pinned, and each paper be ticked', () => {
    table('', [FULL, BARE], { pin: 'p/bare', ticked: ['p'], pinHref: (id) => `?at=${id}` });
    const pins = screen.getAllByRole('link', { name: /pin$/i });
    expect(pins.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Pin', '?at=p/full'],
      ['Unpin', '?at=p/bare'],
    ]);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox', { name: 'Compare' });
    expect(boxes.map(({ checked, dataset }) => [checked, dataset.tick])).toEqual([
      [true, 'p'],
      [true, 'p'],
    ]);
  });

  it('says beside a pinned claim how each other compares with it', () => {
    const [full, bare] = rowsOf([FULL, BARE]);
    if (!full || !bare) throw new Error('two rows');
    const { head, cells } = table('', [FULL, BARE], {
      pin: 'p/bare',
      compared: [compared(bare, full), compared(bare, bare)],
    });
    expect(head[3]).toBe('Beside the pinned');
    expect(cells.map((row) => row[3])).toEqual([
      '0 of 7 the same; metric, subject, qualifier differ; scope, baseline, hardware, model not stated: ' +
        'not to be held against the pinned one',
      'The pinned claim',
    ]);
  });
});
