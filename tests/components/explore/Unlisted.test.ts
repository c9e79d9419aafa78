import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import Filters from '#lib/components/explore/Filters.svelte';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { directEngine } from '#lib/engine/direct.ts';
import type { Query } from '#lib/query/index.ts';
import { claim, paper } from '../../unit/views/sample.ts';
import { asking } from '../sample';
import { siteAt } from '../site';

// The rest of a long list comes when the page is at rest.
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', setTimeout);
});

const named = (i: number) =>
  paper([claim({ id: `p${i}/a` })], { id: `p${i}`, shortName: `Paper ${i}` });
const engine = directEngine(
  buildCorpus(
    Array.from({ length: 230 }, (_, i) => named(i)),
    'test',
  ),
);

async function panel(asked: Partial<Query> = {}) {
  const onchange = vi.fn<(query: Query) => void>();
  const query = asking(asked);
  const facets = await engine.facets('');
  render(Filters, { props: { facets, query, fields: [], onchange }, context: siteAt('', engine) });
  return { query, onchange, papers: within(screen.getByRole('group', { name: 'Paper' })) };
}

it('says how many papers are not listed, and finds them by a part of their names', async () => {
  const { query, onchange, papers } = await panel({ paper: ['p3'] });
  await waitFor(() => {
    expect(papers.getAllByRole('checkbox')).toHaveLength(200);
  });
  const box = await screen.findByLabelText('Paper: 30 more: type to find');
  await fireEvent.input(box, { target: { value: ' PAPER 97 ' } });
  const found = await screen.findByText('Paper 97');
  await fireEvent.click(found);
  expect(onchange.mock.calls).toEqual([[{ ...query, paper: ['p3', 'p97'] }]]);
});

it('says where no name has the text', async () => {
  await panel();
  const box = await screen.findByLabelText(/type to find$/);
  await fireEvent.input(box, { target: { value: 'nobody' } });
  expect(await screen.findByText('None has “nobody” in its name')).toBeDefined();
});
