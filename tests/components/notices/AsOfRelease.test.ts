import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import AsOfRelease from '#lib/components/notices/AsOfRelease.svelte';
import type { ChangedClaim, Changes } from '#lib/engine/changes.ts';
import { engineBy } from '#lib/engine/engine.ts';
import { writeQuery, type Query } from '#lib/query/index.ts';
import { asking } from '../sample';
import { siteAt } from '../site';

const NONE = { count: 0, claims: [] };
const one = (id: string, corrections: ChangedClaim['corrections'] = []) => ({
  count: 1,
  claims: [{ id, words: `Words of ${id}`, corrections }],
});
const release = { version: '0123456789ab', date: '2026-01-01' };

async function shown(changes: Partial<Changes>, asked: Partial<Query> = {}) {
  const all: Changes = {
    release,
    added: NONE,
    corrected: NONE,
    withdrawn: NONE,
    moved: NONE,
    ...changes,
  };
  const query = asking({ ...asked, data: release.version });
  const address = writeQuery(query);
  const changed = { address, version: release.version, ...all };
  const engine = engineBy((question, [about]) =>
    question === 'changes' && about === address
      ? Promise.resolve(changed)
      : Promise.reject(new Error(`no answer to ${question}`)),
  );
  render(AsOfRelease, { props: { query, asked: address }, context: siteAt('/base', engine) });
  const link = await screen.findByRole('link', { name: 'Show today’s data' });
  const section = screen.getByRole('region', { name: 'Pinned data' });
  return { link, section, text: section.textContent.replace(/\s+/g, ' ') };
}

describe('pinned data', () => {
  it('say of which day they are, and how many claims have changed since', async () => {
    const { text } = await shown({ added: { ...NONE, count: 615 }, corrected: one('p/a') });
    expect(text).toContain(
      'The data as of 2026-01-01 (version 0123456789ab): since then 615 claims were added, 1 corrected, none withdrawn in this view.',
    );
  });

  it('say where nothing has, and have no list then', async () => {
    const { text, section } = await shown({});
    expect(text).toContain('since then no claims were added, none corrected, none withdrawn');
    expect(section.querySelector('details')).toBeNull();
  });

  it('list the claims with their links, what was corrected and why', async () => {
    const { section } = await shown({
      corrected: one('p/a', [{ date: '2026-02-01', change: '4× → 2×', reason: 'Misread.' }]),
      withdrawn: one('p/b'),
      moved: one('p/c'),
    });
    const links = [...section.querySelectorAll('li a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['/base/papers/p#a', 'Words of p/a'],
      ['/base/papers/p#b', 'Words of p/b'],
      ['/base/papers/p#c', 'Words of p/c'],
    ]);
    expect(links[0]?.closest('li')?.textContent).toContain('2026-02-01 (4× → 2×): Misread.');
  });

  it('lead to the same view of today’s', async () => {
    const { link } = await shown({}, { scope: ['decode'] });
    expect(link.getAttribute('href')).toBe('?scope=decode');
  });

  it('lead to the page itself where the view asks for nothing else', async () => {
    expect((await shown({})).link.getAttribute('href')).toBe('?');
  });
});
