// @vitest-environment jsdom
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Explorer from '#lib/components/explore/Explorer.svelte';
import { engineBy, type Engine } from '#lib/engine/engine.ts';
import type { Briefs } from '#lib/query/briefs.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { claim, engineOf, memory, paper } from '../../unit/views/sample';
import { savedFiles, textOf } from '../saved';
import { siteAt } from '../site';

/** Two headlines of one method, which its source does not tie together: a hollow mark. */
const headlines = (id: string) => [
  claim({ id: `${id}/speed`, method: id, scope: 'decode' }),
  memory({ id: `${id}/size`, method: id }),
];
const real = engineOf([
  paper(headlines('kv'), { id: 'kv', techniques: ['kv-cache'] }),
  paper(headlines('moe'), { id: 'moe', techniques: ['moe'] }),
]);
const facets = await real.facets('');

// Parts are loaded when they are needed, and a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

const VIEW = 'speedup-vs-compression';
const briefs = Object.fromEntries(
  Object.keys(ABOUT).map((id) => [id, { terms: [], claims: {}, texts: {} }]),
) as unknown as Record<keyof typeof ABOUT, Briefs>;
const props = (search: string) => ({
  views: [VIEW] as const,
  abouts: ABOUT,
  charts: Object.fromEntries(Object.keys(ABOUT).map((id) => [id, ' '])) as Record<
    keyof typeof ABOUT,
    string
  >,
  briefs,
  table: ' ',
  facets,
  version: 'test',
  earlier: {},
  search,
  navigate: () => Promise.resolve(),
});

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  // Never idle: nothing is warmed up.
  vi.stubGlobal('requestIdleCallback', () => 0);
});

const open = (search: string, engine: Engine) =>
  render(Explorer, { props: props(search), context: siteAt('', engine) });
const claimsIn = (part: Element) =>
  [...part.querySelectorAll('[data-claim]')].map((one) => one.getAttribute('data-claim'));
/** What chart, count and table show; null: nothing yet. */
const shown = () => {
  const table = screen.queryByRole('table', { name: 'Claims' });
  return {
    chart: claimsIn(screen.getByRole('figure')),
    omissions: screen
      .queryByText(/drawn, /)
      ?.textContent.replace(/\s+/g, ' ')
      .trim(),
    count: screen.getByRole('status').textContent,
    table: table && claimsIn(table),
  };
};
const allOf = (id: string) => ({
  chart: [`${id}/speed ${id}/size`],
  omissions: '2 claims drawn, 0 left out',
  count: '2 of 4 claims',
  table: [`${id}/speed`, `${id}/size`],
});
const reads = (wanted: object) =>
  waitFor(() => {
    expect(shown()).toEqual(wanted);
  });

describe('the explorer', () => {
  it('shows what the last question asked, in chart, count and table, whichever answers come first', async () => {
    const held: (() => void)[] = [];
    let late = false;
    const asked: string[] = [];
    const engine = engineBy(async (question, given) => {
      const [first, second] = given;
      const address = String(question === 'chart' ? second : first);
      asked.push(`${question} ${address.split('&')[0] ?? ''}`);
      if (!late && address.includes('kv-cache'))
        await new Promise<void>((resolve) => held.push(resolve));
      return (real[question] as (...given: unknown[]) => unknown)(...given);
    });
    const { rerender } = open('?technique=kv-cache', engine);
    await waitFor(() => {
      expect(asked.sort()).toEqual(
        ['chart', 'facets', 'rows'].map((question) => `${question} ?technique=kv-cache`),
      );
    });
    await rerender(props('?technique=moe'));
    await reads(allOf('moe'));
    late = true;
    for (const release of held) release();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shown()).toEqual(allOf('moe'));
    await rerender(props('?technique=kv-cache'));
    await reads(allOf('kv'));
  });

  it('asks no chart and no count anew for a pin', async () => {
    const asked: string[] = [];
    const engine = engineBy((question, given) => {
      asked.push(question);
      return (real[question] as (...given: unknown[]) => Promise<unknown>)(...given);
    });
    const { rerender } = open('?technique=moe', engine);
    await reads(allOf('moe'));
    asked.length = 0;
    await rerender(props('?technique=moe&pin=moe/speed'));
    expect(await screen.findByText('The pinned claim')).toBeDefined();
    expect(await screen.findByText('All others beside')).toBeDefined();
    expect(new Set(asked)).toEqual(new Set(['rows', 'claims', 'compared']));
  });
});

describe('files of one name', () => {
  const saved = savedFiles();

  it.each(['CSV', 'JSON'])(
    'have the same bytes from either “Download %s”, with the chart’s caveats and the filters',
    async (format) => {
      open('?technique=moe', real);
      await reads(allOf('moe'));
      await fireEvent.click(screen.getByRole('button', { name: /^Cite, share/ }));
      const panel = within(await screen.findByRole('region', { name: 'Table and references' }));
      const name = `Download ${format}`;
      const buttons = screen.getAllByRole('button', { name });
      expect(buttons).toHaveLength(2);
      expect(buttons).toContain(panel.getByRole('button', { name }));
      for (const [i, button] of buttons.entries()) {
        await fireEvent.click(button);
        await waitFor(() => {
          expect(saved).toHaveLength(i + 1);
        });
      }
      const [one, other] = await Promise.all(saved.map(({ blob }) => textOf(blob)));
      expect(saved[0]?.name).toBe(saved[1]?.name);
      expect(one).toBe(other);
      expect(one).toContain('hollow pairing: the chart holds it against moe/size');
      if (format === 'JSON') expect(one).toContain('"Technique: Mixture of experts"');
    },
  );
});
