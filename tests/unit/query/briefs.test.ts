import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY, FILTER_KEYS, writeQuery, type Query } from '#lib/query/index.ts';
import { briefsOf, isNarrower, remaining } from '#lib/query/briefs.ts';
import { answering } from '#lib/query/narrow.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { frozen } from '../../frozen.ts';
import { anyQuery, likelyQuery } from './arbitrary.ts';
import { answers } from './independent.ts';

const briefs = briefsOf(answering(frozen.claims));
const query = (changes: Partial<Query>) => ({ ...DEFAULT_QUERY, ...changes });

/** The narrowing part of a query: what a chart of all claims is asked next. */
const narrowing = (asked: Query) =>
  query({
    ...Object.fromEntries(FILTER_KEYS.map((key) => [key, asked[key]])),
    ...{ q: asked.q, from: asked.from, to: asked.to, source: [], qualifier: [] },
  });

describe('briefs of claims', () => {
  it('tell which of them match, for arbitrary queries', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, likelyQuery), (asked) => {
        const stays = remaining(briefs, asked);
        const { rows } = frozen;
        const found = rows.filter(({ claim }) => stays?.([claim.id]));
        expect(found).toEqual(rows.filter((row) => answers(row, asked, rows)));
      }),
      { numRuns: 300 },
    );
  });

  it('cannot tell by words where they come without texts', () => {
    expect(remaining({ ...briefs, texts: {} }, query({ q: 'cache' }))).toBeNull();
    expect(remaining({ ...briefs, texts: {} }, query({ technique: ['moe'] }))).not.toBeNull();
  });
});

describe('a chart of all claims has every mark of a narrower one', () => {
  const engine = directEngine(frozen);
  const marksOf = (plots: readonly string[]) =>
    [...plots.join('').matchAll(/data-claim="([^"]*)"/g)].map(([, claims = '']) =>
      claims.split(' '),
    );
  const leading = (marks: readonly string[][]) => marks.map(([first]) => first).sort();

  it.each(VIEW_IDS.filter((id) => !('together' in ABOUT[id])))('%s', async (id) => {
    const whole = await engine.chart(id, '', 'wide');
    await fc.assert(
      fc.asyncProperty(likelyQuery.map(narrowing), async (asked) => {
        const stays = remaining(whole.briefs, asked);
        const { plots } = await engine.chart(id, writeQuery(asked), 'wide');
        const left = marksOf(whole.plots).filter((claims) => stays?.(claims));
        expect(leading(left)).toEqual(leading(marksOf(plots)));
      }),
      { numRuns: 100 },
    );
  });
});

it.each<[boolean, Partial<Query>, Partial<Query>]>([
  [true, { technique: ['moe'] }, {}],
  [true, { technique: ['moe'] }, { technique: ['moe', 'pruning'] }],
  [false, { technique: ['moe', 'pruning'] }, { technique: ['moe'] }],
  [false, {}, { technique: ['moe'] }],
  [true, { technique: ['moe'], model: ['opt'] }, { technique: ['moe'] }],
  [true, { q: 'kv cache' }, { q: 'kv' }],
  [false, { q: 'k' }, { q: 'kv' }],
  [true, { from: 2024, to: 2024 }, { from: 2023 }],
  [false, { from: 2022 }, { from: 2023 }],
  [false, { to: 2024 }, { to: 2023 }],
  [true, { complete: true, fields: ['model'] }, {}],
  [false, {}, { complete: true, fields: ['model'] }],
  [false, { complete: true, fields: ['task'] }, { complete: true, fields: ['model'] }],
  [false, { source: ['paper'] }, {}],
  [false, { qualifier: ['exact'] }, {}],
  [false, { source: [] }, { source: ['paper'] }],
  [false, { sort: 'decode' }, {}],
  [false, { data: '0123456789ab' }, {}],
  [true, { pin: 'p/a', compare: ['p'], order: 'newest' }, {}],
])('%s: of %o, %o is the wider question', (isIt, narrow, wide) => {
  expect(isNarrower(query(narrow), query(wide))).toBe(isIt);
});

it('the axes of speed-up vs compression hold still, whatever is filtered', async () => {
  const engine = directEngine(frozen);
  // Panels stand below each other: how wide they are does not depend on their number.
  const placesOf = async (address: string) => {
    const { plots } = await engine.chart('speedup-vs-compression', address, 'medium');
    const marks = plots.join('').matchAll(/<a [^>]*data-claim="([^"]*)"[^>]*><\w+ ([^>]*)>/g);
    return new Map(
      [...marks].map(([, claims = '', shape = '']) => [
        claims,
        /translate\(([\d.]+)|\bx="([\d.]+)"/.exec(shape)?.[0],
      ]),
    );
  };
  const [all, some] = [await placesOf(''), await placesOf('?technique=pruning')];
  expect(some.size).toBeGreaterThan(0);
  expect(some.size).toBeLessThan(all.size);
  for (const [claims, across] of some) expect([claims, all.get(claims)]).toEqual([claims, across]);
});
