import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsTable } from '#lib/corpus/claims.ts';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { facets, optionsLike } from '#lib/query/facets.ts';
import { DEFAULT_QUERY, FILTER_KEYS, knownIn, type Query } from '#lib/query/index.ts';
import { likelyQuery } from './arbitrary.ts';
import { answers } from './independent.ts';
import { claim, paper } from '../views/sample.ts';
import { frozen } from '../../frozen.ts';

const { rows, claims } = frozen;
const facetsOf = (query: Query) => facets(claims, query);
const left = (query: Query) => rows.filter((row) => answers(row, query, rows)).length;

describe('the count beside an option', () => {
  it('is of the claims that would be left if it were its filter’s only option', () => {
    fc.assert(
      fc.property(likelyQuery, (query) => {
        const { options } = facetsOf(query);
        for (const key of FILTER_KEYS) {
          const counts = options[key].map(({ id, count }) => [id, count]);
          const alone = options[key].map(({ id }) => [id, left({ ...query, [key]: [id] })]);
          expect([key, counts]).toEqual([key, alone]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is there for every option that some claim answers to, and for no other', () => {
    const { options } = facetsOf(DEFAULT_QUERY);
    for (const key of FILTER_KEYS)
      for (const { id, count } of options[key]) expect([key, id, count]).not.toEqual([key, id, 0]);
    expect(options.scope.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(options.paper.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it.each(['hardware', 'model', 'baseline'] as const)(
    'of a group is not less than of any of its members: %s',
    (key) => {
      const options = facetsOf(DEFAULT_QUERY).options[key];
      let ofGroup = Infinity;
      for (const { depth, count } of options) {
        if (depth === 0) ofGroup = count;
        else expect(count).toBeLessThanOrEqual(ofGroup);
      }
      expect(new Set(options.map(({ depth }) => depth))).toEqual(new Set([0, 1]));
    },
  );

  it('stays, with its option, where nothing is left of it', () => {
    const none = facetsOf({ ...DEFAULT_QUERY, q: 'no claim says this' });
    const all = facetsOf(DEFAULT_QUERY);
    for (const key of FILTER_KEYS) {
      expect(none.options[key].map(({ id }) => id)).toEqual(all.options[key].map(({ id }) => id));
      expect(none.options[key].every(({ count }) => count === 0)).toBe(true);
    }
  });
});

describe('what to loosen', () => {
  it('names each active constraint with the claims that dropping it would add, most first', () => {
    fc.assert(
      fc.property(likelyQuery, (query) => {
        const { loosen, matching } = facetsOf(query);
        const without: Record<string, Query> = {
          q: { ...query, q: '' },
          years: { ...query, from: null, to: null },
          complete: { ...query, complete: false },
        };
        for (const { key, more } of loosen)
          expect([key, more]).toEqual([
            key,
            left(without[key] ?? { ...query, [key]: [] }) - matching,
          ]);
        const counts = loosen.map(({ more }) => more);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        const active = FILTER_KEYS.filter((key) => query[key].length).length;
        const years = query.from !== null || query.to !== null;
        expect(loosen).toHaveLength(active + Number(years) + Number(query.q !== ''));
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing where nothing is asked', () => {
    expect(facetsOf(DEFAULT_QUERY).loosen).toEqual([]);
  });

  it('says which of two filters leaves nothing', () => {
    const { loosen, matching } = facetsOf({
      ...DEFAULT_QUERY,
      scope: ['decode'],
      q: 'no claim says this',
    });
    const decode = rows.filter(({ claim }) => claim.scope === 'decode').length;
    expect(matching).toBe(0);
    expect(loosen).toEqual([
      { key: 'q', more: decode },
      { key: 'scope', more: 0 },
    ]);
  });
});

it('counts all claims and those that match', () => {
  const { total, matching } = facetsOf({ ...DEFAULT_QUERY, scope: ['kernel'] });
  expect(total).toBe(rows.length);
  expect(matching).toBe(rows.filter(({ claim }) => claim.scope === 'kernel').length);
  expect(matching).toBeGreaterThan(0);
});

it('gives the years of the corpus once each, in order', () => {
  const { years } = facetsOf({ ...DEFAULT_QUERY, from: 2025 });
  const dates = [...new Set(rows.map(({ date }) => date.slice(0, 4)))].sort();
  expect(years.map(String)).toEqual(dates);
});

it('knows what only earlier data have, where it is told', () => {
  const known = knownIn(facetsOf(DEFAULT_QUERY), { data: ['9eeb6efb4a0e'], paper: ['gone'] });
  expect(known('data', '9eeb6efb4a0e')).toBe(true);
  expect(known('data', '000000000000')).toBe(false);
  expect(known('paper', 'gone')).toBe(true);
  expect(known('paper', 'gear')).toBe(true);
  expect(known('technique', 'gone')).toBe(false);
});

it('knows the options of the corpus, and no other', () => {
  const known = knownIn(facetsOf(DEFAULT_QUERY));
  expect(known('data', '9eeb6efb4a0e')).toBe(false);
  expect(known('scope', 'decode')).toBe(true);
  expect(known('hardware', 'not-stated')).toBe(true);
  expect(known('scope', 'kv-cache')).toBe(false);
  expect(known('technique', '__proto__')).toBe(false);
});

describe('a filter with very many options', () => {
  /** Paper i has i % 7 claims of decoding, and one of a kernel. */
  const decoding = (i: number) => i % 7;
  const many = claimsTable(
    claimRows(
      Array.from({ length: 300 }, (_, i) =>
        paper(
          Array.from({ length: decoding(i) + 1 }, (_, j) =>
            claim({ id: `p${i}/c${j}`, scope: j ? 'decode' : 'kernel' }),
          ),
          { id: `p${i}`, shortName: `Paper ${i}` },
        ),
      ),
    ),
  );
  const asked = { ...DEFAULT_QUERY, scope: ['decode'] };
  const order = new Intl.Collator('en').compare;

  it('lists the 200 with the most claims, in their order, and says how many there are besides', () => {
    const { options, unlisted } = facets(many, asked);
    const byName = Array.from({ length: 300 }, (_, i) => i).sort((a, b) =>
      order(`Paper ${a}`, `Paper ${b}`),
    );
    const first = byName.toSorted((a, b) => decoding(b) - decoding(a)).slice(0, 200);
    expect(options.paper.map(({ id, count }) => [id, count])).toEqual(
      byName.filter((i) => first.includes(i)).map((i) => [`p${i}`, decoding(i)]),
    );
    expect(unlisted).toEqual({ paper: 100 });
  });

  it('lists what is chosen besides', () => {
    const { options, unlisted } = facets(many, { ...asked, paper: ['p0', 'p6'] });
    expect(options.paper).toHaveLength(201);
    expect(options.paper).toContainEqual({ id: 'p0', label: 'Paper 0', depth: 0, count: 0 });
    expect(unlisted).toEqual({ paper: 99 });
  });

  it('is searched by a part of the labels, whatever the case, and counted as it is listed', () => {
    const query = { ...asked, paper: ['p6'] };
    const found = optionsLike(many, query, 'paper', 'PAPER 29');
    expect(found.map(({ label, count }) => [label, count])).toEqual(
      [29, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299].map((i) => [
        `Paper ${i}`,
        decoding(i),
      ]),
    );
    expect(optionsLike(many, query, 'paper', 'paper')).toHaveLength(50);
    expect(optionsLike(many, query, 'paper', 'no such')).toEqual([]);
  });

  it('takes from an address whatever may be an option', () => {
    const known = knownIn(facets(many, asked));
    expect(['p0', 'p7000', 'P_', '__proto__'].map((id) => known('paper', id))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(known('scope', 'p0')).toBe(false);
  });
});

it('lists all that there is in a corpus of few papers', () => {
  expect(facetsOf(DEFAULT_QUERY).unlisted).toEqual({});
});
