import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Omissions from '#lib/components/chart/Omissions.svelte';
import { about } from '#lib/views/explore/about.ts';
import type { Left } from '#lib/engine/engine.ts';
import { siteAt } from '../site';

const LEFT: Left[] = [
  { reason: 'no-comparator', count: 2, claims: ['gear/bits', 'moa/level'] },
  { reason: 'other-family', count: 1, claims: ['moa/accuracy'] },
];

function shown(drawn: number, omitted: Left[]) {
  const { container } = render(Omissions, {
    props: { about, drawn, omitted },
    context: siteAt('/base'),
  });
  const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    summary: words(container.querySelector('summary')),
    reasons: [...container.querySelectorAll('li')].map(words),
  };
}

describe('what is left out', () => {
  it.each<[number, Left[], string]>([
    [12, LEFT, '12 claims drawn, 3 left out: why'],
    [1, LEFT.slice(1), '1 claim drawn, 1 left out: why'],
    [12, [], '12 claims drawn, 0 left out'],
  ])('is counted: %s drawn', (drawn, omitted, summary) => {
    expect(shown(drawn, omitted).summary).toBe(summary);
  });

  it('has its reason and its number, reason by reason', () => {
    const { reasons } = shown(12, LEFT);
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toMatch(/^2 The source states a level.*gear\/bits, moa\/level$/);
    expect(reasons[1]).toMatch(/^1 Not a measure that this chart shows moa\/accuracy$/);
  });

  it('leads to each claim that is named', () => {
    shown(12, LEFT);
    const links = screen.getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/base/papers/gear#bits',
      '/base/papers/moa#level',
      '/base/papers/moa#accuracy',
    ]);
  });

  it('says how many more there are than are named', () => {
    const { summary, reasons } = shown(0, [
      { reason: 'no-column', count: 600, claims: ['moa/a', 'moa/b'] },
    ]);
    expect(summary).toBe('0 claims drawn, 600 left out: why');
    expect(reasons[0]).toMatch(/^600 .*moa\/a, moa\/b and 598 more$/);
  });
});
