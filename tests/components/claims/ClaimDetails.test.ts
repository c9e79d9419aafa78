import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ClaimDetails from '#lib/components/claims/ClaimDetails.svelte';
import type { Claim, Correction } from '#lib/schema/index.ts';
import { claim, memory } from '../../unit/views/sample';
import { BARE, BEYOND, FULL, corrected, rowOf } from '../rows';

function details(of: Claim, corrections: Correction[] = []) {
  const { container } = render(ClaimDetails, { row: { ...rowOf(of), corrections } });
  const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const list = Object.fromEntries(
    [...container.querySelectorAll('dt')].map((term) => [
      words(term),
      words(term.nextElementSibling),
    ]),
  );
  return {
    list,
    terms: [...container.querySelectorAll('dt')].map(words),
    figure: words(container.querySelector('strong')),
    quote: words(container.querySelector('blockquote')),
    text: words(container),
  };
}

describe('the details of a claim', () => {
  it('begin with the figure as reported and the words of its source', () => {
    const { figure, quote, text } = details(FULL);
    expect(figure).toBe('up to 53% less');
    expect(quote).toBe('“peak memory by up to 53%”');
    expect(text).toContain('Peak memory, total memory');
    expect(text).toContain('Two ceilings.');
  });

  it('list what the source states', () => {
    expect(details(FULL).list).toMatchObject({
      Baseline: 'dense model',
      Scope: 'End to end',
      Model: 'LLaMA-7B',
      Hardware: 'A100',
      Batch: '1',
      Sparsity: '60%',
      Source: 'Paper, Table 3, row 2',
    });
  });

  it('say of a rival who measured it', () => {
    const rival = claim({ id: 'rival', method: 'Quest', measuredBy: 'p' });
    expect(details(rival).list['Measured by']).toBe('Method, not by the method’s own paper');
    expect(details(BARE).terms).not.toContain('Measured by');
  });

  it('keep the source’s own words where they differ from the vocabulary’s', () => {
    const asWritten = { hardware: '8x A100 SXM', model: 'llama 7b', baseline: 'Dense' };
    expect(details({ ...FULL, asWritten }).list).toMatchObject({
      Baseline: 'dense model (Dense)',
      Model: 'LLaMA-7B',
      Hardware: 'A100 (8x A100 SXM)',
    });
  });

  it('do not say "not stated" of hardware that only the source has a word for', () => {
    const asWritten = { hardware: 'one GPU', model: null, baseline: null };
    const { list, terms } = details({ ...BARE, asWritten });
    expect(list.Hardware).toBe('one GPU');
    expect(terms.filter((term) => term === 'Hardware')).toHaveLength(1);
  });

  it('name the later version that states it', () => {
    const evidence = { ...FULL.evidence, version: 'v3' };
    expect(details({ ...FULL, evidence }).list.Source).toBe('Paper, version v3, Table 3, row 2');
  });

  it('show what is derived, and how', () => {
    expect(details(FULL).list.Derived).toBe('2.13× 53% less → 1 / (1 − 0.53) = 2.13×');
  });

  it('show no derivation for a figure that is as reported', () => {
    expect(details(BARE).list.Derived).toBe('1.5×');
  });

  it('say why nothing could be derived', () => {
    const level = memory({ id: 'm', reported: { value: 27, unit: 'GB', form: 'level' } });
    expect(details(level).list.Derived).toMatch(/states a level/);
  });

  it('show the arithmetic that a claim is held against, where there is any', () => {
    expect(details(FULL).list.Arithmetic).toBe(
      'total memory shrinks no more than its most reduced part: 60% sparsity → 1 / 0.4 = 2.5× ' +
        'fewer non-zero values, index overhead not counted; stated up to 53% less → 1 / (1 − 0.53) = 2.13×',
    );
    expect(details(BARE).terms).not.toContain('Arithmetic');
  });

  it('ask for an explanation of what is beyond its bound, and say where the bound comes from', () => {
    const { list } = details(BEYOND);
    expect(list.Arithmetic).toMatch(/^needs explanation total memory .* = 2× .*; stated 2\.6×/);
    expect(list.Arithmetic).toMatch(/mediant inequality.*Not counted: cuts that.*not a verdict\.$/);
  });

  it('say when a claim was corrected, from what to what, and why', () => {
    expect(details(BARE).text).not.toContain('Corrected');
    const { text } = details(BARE, corrected(BARE));
    expect(text).toContain('Corrected 2026-02-01, derived: 0.5× → 2× Upside down.');
    expect(text).toContain('Corrected 2026-02-01, note: none → “New.” Unclear.');
  });

  it('say "not stated" where the source is silent', () => {
    expect(details(BARE).list).toMatchObject({
      Baseline: 'not stated',
      Scope: 'not stated',
      Hardware: 'not stated',
      Source: 'Abstract',
    });
  });

  it('have no empty value, no 0 and no null for what is not stated', () => {
    const { list, terms, text } = details(BARE);
    expect(Object.values(list)).not.toContain('');
    expect(text).not.toMatch(/null|undefined|NaN/);
    expect(terms).toEqual(['Baseline', 'Scope', 'Hardware', 'Derived', 'Source']);
  });

  it('write a quotation as text, whatever is in it', () => {
    const odd = claim({
      id: 'odd',
      evidence: { source: 'abstract', quote: '<i>2</i> & 3', locator: null, version: null },
    });
    expect(details(odd).quote).toBe('“<i>2</i> & 3”');
  });
});
