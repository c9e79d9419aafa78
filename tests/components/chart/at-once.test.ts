// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '#lib/components/chart/at-once.ts';
import { briefsOf } from '#lib/query/briefs.ts';
import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { claimsTable } from '#lib/corpus/claims.ts';
import { answering } from '#lib/query/narrow.ts';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { claim, paper } from '../../unit/views/sample';

const claims = claimsTable(
  claimRows([
    paper([claim({ id: 'kv/a' }), claim({ id: 'kv/b' })], { id: 'kv', techniques: ['kv-cache'] }),
    paper([claim({ id: 'moe/c' })], { id: 'moe', techniques: ['moe'] }),
  ]),
);
const address = (asked: Partial<Query>) => writeQuery({ ...DEFAULT_QUERY, ...asked });
const mark = (id: string) =>
  `<a data-claim="${id}"></a><path data-of="${id}"></path><text data-of="${id}"></text>`;
/** A chart of these claims. */
const chart = (asked: Partial<Query>, ...ids: string[]) => ({
  address: address(asked),
  plots: [`<svg>${ids.map(mark).join('')}</svg>`],
  briefs: briefsOf(answering(claims).where(['id'], (id) => ids.includes(id))),
  width: 'wide' as const,
});
const ALL = chart({}, 'kv/a', 'kv/b', 'moe/c');
const MOE = chart({ technique: ['moe'] }, 'moe/c');

let body: HTMLElement;
const shown = () =>
  [...body.querySelectorAll('[data-claim], [data-of]')]
    .filter((part) => part.getAttribute('display') !== 'none')
    .map((part) => part.getAttribute('data-claim') ?? part.getAttribute('data-of'))
    .filter((id, i, all) => all.indexOf(id) === i);
const asking = (asked: Partial<Query>) => ({ address: address(asked), width: 'wide' as const });

beforeEach(() => {
  document.body.innerHTML = `<div class="plots">${ALL.plots.join('')}</div>`;
  body = document.body;
  for (const plots of document.querySelectorAll('.plots')) plots.checkVisibility = () => true;
});

describe('before the Worker has answered', () => {
  it('a narrower question leaves its marks, with their tails and names, of what is on screen', () => {
    const ahead = atOnce(ABOUT['over-time']);
    expect(ahead.show(body, ALL, asking({ technique: ['moe'] }))).toBe(true);
    expect(shown()).toEqual(['moe/c']);
    expect(ahead.show(body, ALL, asking({ technique: ['moe', 'kv-cache'] }))).toBe(true);
    expect(shown()).toEqual(['kv/a', 'kv/b', 'moe/c']);
  });

  it('a wider question is shown from a chart that was there before', () => {
    const ahead = atOnce(ABOUT['over-time']);
    ahead.learn(ALL);
    body.querySelector('.plots')?.replaceChildren();
    expect(ahead.show(body, MOE, asking({ technique: ['kv-cache'] }))).toBe(true);
    expect(shown()).toEqual(['kv/a', 'kv/b']);
    expect(ahead.show(body, MOE, asking({}))).toBe(true);
    expect(shown()).toEqual(['kv/a', 'kv/b', 'moe/c']);
  });

  it('what cannot be told stays as it is', () => {
    const ahead = atOnce(ABOUT['over-time']);
    expect(ahead.show(body, MOE, asking({ technique: ['kv-cache'] }))).toBe(false);
    expect(ahead.show(body, ALL, asking({ source: ['paper'] }))).toBe(false);
    expect(
      ahead.show(body, { ...ALL, briefs: { ...ALL.briefs, texts: {} } }, asking({ q: 'x' })),
    ).toBe(false);
    expect(atOnce(ABOUT['scope-ladder']).show(body, ALL, asking({ technique: ['moe'] }))).toBe(
      false,
    );
    expect(shown()).toEqual(['kv/a', 'kv/b', 'moe/c']);
  });

  it('a chart of another width is no chart of this one', () => {
    const ahead = atOnce(ABOUT['over-time']);
    ahead.learn({ ...ALL, width: 'narrow' });
    expect(ahead.show(body, MOE, asking({}))).toBe(false);
  });

  it('the levels are at hand once it has prepared', async () => {
    const ahead = atOnce(ABOUT['speedup-vs-compression']);
    const asked: string[] = [];
    await ahead.prepare((one) => {
      asked.push(one);
      return Promise.resolve({ ...(one ? MOE : ALL), address: one });
    }, '');
    expect(asked).toEqual(['', '?source=paper,readme', '?source=abstract,paper,readme']);
    expect(ahead.show(body, ALL, asking({ source: ['paper', 'readme'] }))).toBe(true);
    expect(shown()).toEqual(['moe/c']);
  });
});
