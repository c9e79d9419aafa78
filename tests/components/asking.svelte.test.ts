// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asking, type Asking } from '#lib/components/asking.svelte.ts';
import { DEFAULT_QUERY, toggled, pinned, type Query } from '#lib/query/index.ts';
import { facetsOf } from './sample';

let search = $state('');
let page: Asking;
let stop: () => void;
/** What the router was asked for; each address arrives when the test says so. */
let routed: { to: string; replace: boolean; arrive: () => void }[];

const facets = facetsOf();
const option = { id: 'p', label: 'P', depth: 0 as const, count: 1 };
facets.options.paper = ['p', 'one', 'two'].map((id) => ({ ...option, id }));

function open(address: string, { routes = true } = {}) {
  search = address;
  routed = [];
  const navigate = (to: string, replace: boolean) =>
    new Promise<void>((resolve) => {
      const arrive = () => {
        search = to;
        resolve();
      };
      routed.push({ to, replace, arrive });
    });
  stop = $effect.root(() => {
    page = asking({
      search: () => search,
      facets: () => facets,
      earlier: () => ({ data: ['0123456789ab'] }),
      needs: () => ['hardware', 'model'],
      ...(routes && { navigate }),
    });
  });
}
/** Asks for something else, and lets the page follow. */
function ask(change: Partial<Query>, typing?: 'typing') {
  page.change({ ...page.query, ...change }, typing);
  page.follow();
}
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};

beforeEach(() => {
  open('');
});
afterEach(() => {
  stop();
});

describe('a page', () => {
  it('arrives with the default query, whatever its address says, and then reads it', () => {
    stop();
    open('?technique=moe');
    expect([page.ready, page.live, page.query]).toEqual([false, false, DEFAULT_QUERY]);
    flushSync();
    expect([page.ready, page.live, page.query.technique]).toEqual([true, true, ['moe']]);
  });

  it('asks nothing where its address says nothing that counts', () => {
    stop();
    open('?sort=method&utm=x&technique=none');
    flushSync();
    expect([page.ready, page.live, page.query]).toEqual([true, false, DEFAULT_QUERY]);
    expect(page.ignored).toEqual([
      { key: 'utm', value: 'x', why: 'unknown key' },
      { key: 'technique', value: 'none', why: 'unknown value' },
    ]);
  });

  it('may ask for what only a release knows', () => {
    stop();
    open('?data=0123456789ab');
    flushSync();
    expect([page.query.data, page.ignored]).toEqual(['0123456789ab', []]);
  });
});

describe('what the engine is asked', () => {
  it('is the address with the fields that a complete claim states: as needed, else as chosen', () => {
    flushSync();
    expect([page.asked, page.fields]).toEqual(['?fields=hardware,model', ['hardware', 'model']]);
    ask({ complete: true, fields: ['task'] });
    expect([page.asked, page.fields]).toEqual(['?complete=1&fields=task', ['task']]);
    expect(page.query.fields).toEqual(['task']);
  });

  it('of a chart changes with no pin, no tick and no order of the table', () => {
    flushSync();
    ask({ technique: ['moe'] });
    const { drawn, counted, asked } = page;
    expect([drawn, counted]).toEqual([asked, asked]);
    ask({ ...toggled(pinned(page.query, 'p/a'), 'one'), order: 'newest' });
    expect([page.drawn, page.counted]).toEqual([drawn, counted]);
    expect(page.asked).not.toBe(asked);
    expect(page.asked).toBe(
      '?technique=moe&fields=hardware,model&order=newest&pin=p/a&compare=one',
    );
  });

  it('is the same, and its query the same object, however the address writes it', () => {
    stop();
    open('?technique=pruning,moe');
    flushSync();
    const { query, asked } = page;
    search = '?utm=x&technique=pruning&technique=moe';
    flushSync();
    expect(page.ignored).toHaveLength(1);
    expect([page.query === query, page.asked === asked]).toEqual([true, true]);
  });
});

describe('a change', () => {
  it('counts for the charts at once, and for the rest of the page when they have been painted', () => {
    flushSync();
    expect(page.drawn).toBeNull();
    page.change({ ...page.query, technique: ['moe'] });
    expect(page.drawn).toBe('?technique=moe&fields=hardware,model');
    expect([page.query, page.live, routed]).toEqual([DEFAULT_QUERY, false, []]);
    page.follow();
    expect([page.query.technique, page.live, page.asked]).toEqual([['moe'], true, page.drawn]);
    expect(routed).toHaveLength(1);
    page.follow();
    expect(routed).toHaveLength(1);
  });

  it('counts for all of the page a frame later, whether charts answer or not', async () => {
    vi.useFakeTimers();
    flushSync();
    page.change({ ...page.query, technique: ['moe'] });
    await vi.advanceTimersByTimeAsync(100);
    expect(page.query.technique).toEqual(['moe']);
    vi.useRealTimers();
  });

  it('that comes before the page has followed the last one adds to it', () => {
    flushSync();
    page.change({ ...page.query, technique: ['moe'] });
    page.change({ ...page.query, q: 'cache' });
    expect(routed.map(({ to }) => to)).toEqual(['?technique=moe']);
  });

  it('makes a history entry; typing replaces it', () => {
    flushSync();
    ask({ technique: ['moe'] });
    ask({ q: 'cache' }, 'typing');
    expect(routed.map(({ to, replace }) => [to, replace])).toEqual([
      ['?technique=moe', false],
      ['?technique=moe&q=cache', true],
    ]);
  });

  it('is not undone by the address of an earlier one that arrives late', async () => {
    flushSync();
    ask({ q: 'c' }, 'typing');
    ask({ q: 'ca' }, 'typing');
    routed[0]?.arrive();
    await settled();
    expect(page.query.q).toBe('ca');
    routed[1]?.arrive();
    await settled();
    expect(page.query.q).toBe('ca');
  });

  it('gives way to the address again: Back undoes it', async () => {
    flushSync();
    ask({ technique: ['moe'] });
    routed[0]?.arrive();
    await settled();
    search = '';
    flushSync();
    expect([page.query, page.asked]).toEqual([DEFAULT_QUERY, '?fields=hardware,model']);
  });

  it('holds for the visit where no address can follow', async () => {
    stop();
    open('?technique=moe', { routes: false });
    flushSync();
    ask({ pin: 'p/a' });
    await settled();
    expect([page.query.pin, page.query.technique, search]).toEqual([
      'p/a',
      ['moe'],
      '?technique=moe',
    ]);
  });
});

it('what the page came with can be left without a question', () => {
  flushSync();
  page.leave();
  expect([page.live, page.drawn]).toEqual([true, '?fields=hardware,model']);
});

it('what was left for good stays left: the default query is asked for like any other', () => {
  flushSync();
  expect(page.live).toBe(false);
  search = '?technique=moe';
  flushSync();
  search = '';
  flushSync();
  expect([page.live, page.query]).toEqual([true, DEFAULT_QUERY]);
});
