import { describe, expect, it } from 'vitest';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import { claim, engineOf, memory, paper } from '../views/sample';
import { frozen } from '../../frozen.ts';

const engine = directEngine(frozen);
const ids = (rows: readonly { claim: { id: string } }[]) => rows.map((row) => row.claim.id);
const asking = (asked: Partial<Query>) => writeQuery({ ...DEFAULT_QUERY, ...asked });

describe('rows', () => {
  it('are all claims, in the order of the corpus, where nothing is asked', async () => {
    const { rows, total } = await engine.rows('');
    expect(ids(rows)).toEqual(frozen.papers.flatMap((of) => of.claims.map(({ id }) => id)));
    expect(total).toBe(rows.length);
  });

  it('come a page at a time, with the number of all', async () => {
    const { rows: all } = await engine.rows('');
    const page = await engine.rows('', 20, 7);
    expect(ids(page.rows)).toEqual(ids(all.slice(20, 27)));
    expect(page.total).toBe(all.length);
  });

  it('are none beyond the last', async () => {
    const { total } = await engine.rows('');
    expect(await engine.rows('', total, 10)).toEqual({
      address: '',
      version: frozen.version,
      rows: [],
      total,
      compared: null,
    });
  });

  it('come in the order asked for', async () => {
    const { rows } = await engine.rows(asking({ order: 'newest' }));
    const dates = rows.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(new Set(dates).size).toBeGreaterThan(5);
  });

  it('are those that answer to the query', async () => {
    const small = engineOf([
      paper([claim({ id: 'speed', scope: 'decode' }), memory({ id: 'size' })]),
      paper([claim({ id: 'q/speed', scope: 'prefill' })], { id: 'q' }),
    ]);
    const { rows, total } = await small.rows(asking({ scope: ['decode', 'prefill'] }));
    expect(ids(rows)).toEqual(['p/speed', 'q/speed']);
    expect(total).toBe(2);
  });
});

it('a filter on arithmetic leaves a claim its counterpart, which may have another verdict', async () => {
  const of = { method: 'M', run: 'r', baseline: 'fp16' } as const;
  const small = engineOf([
    paper([
      claim({ id: 'speed', ...of }),
      memory({ id: 'size', ...of, subject: 'weights', conditions: { weightBits: 4 } }),
    ]),
  ]);
  const asked = asking({ check: ['no-bound'] });
  expect((await small.rows(asked)).rows.map(({ claim: { id } }) => id)).toEqual(['p/speed']);
  expect((await small.view('speedup-vs-compression', asked)).drawing.points).toHaveLength(1);
});

describe('a pinned claim', () => {
  const small = engineOf([
    paper([
      claim({ id: 'pinned', scope: 'decode' }),
      memory({ id: 'other' }),
      claim({ id: 'like', scope: 'decode', reported: { value: 3 } }),
    ]),
  ]);
  const asked = asking({ pin: 'p/pinned', order: 'alike' });

  it('has each row compared with it, in the rows’ order, the most alike first', async () => {
    const { rows, compared } = await small.rows(asked);
    expect(ids(rows)).toEqual(['p/pinned', 'p/like', 'p/other']);
    expect(compared?.map(({ id }) => id)).toEqual(ids(rows));
    expect(compared?.map(({ same }) => same)).toEqual([4, 4, 1]);
  });

  it('has claims compared with it by their ids; unknown ones are left out', async () => {
    const found = await small.compared('p/pinned', ['p/other', 'p/none', 'p/like']);
    expect(found.map(({ id }) => id)).toEqual(['p/other', 'p/like']);
    expect(found[0]?.words).toMatch(/^1 of 7 the same; metric, subject differ/);
  });

  it('that is not there compares with nothing', async () => {
    expect((await small.rows(asking({ pin: 'p/none' }))).compared).toBeNull();
    expect(await small.compared('p/none', ['p/other'])).toEqual([]);
  });
});

describe('facets', () => {
  it('count what the rows hold', async () => {
    const query = asking({ technique: ['kv-cache'] });
    const [{ rows }, facets] = [await engine.rows(query), await engine.facets(query)];
    expect(facets.matching).toBe(rows.length);
    expect(facets.total).toBe(frozen.rows.length);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('answer to the query asked last, however questions alternate', async () => {
    const [one, other] = [asking({ scope: ['decode'] }), asking({ scope: ['prefill'] })];
    const [a, b] = [await engine.rows(one), await engine.rows(other)];
    expect(ids(a.rows)).not.toEqual(ids(b.rows));
    expect((await engine.facets(one)).matching).toBe(a.total);
    expect((await engine.facets(other)).matching).toBe(b.total);
    expect(ids((await engine.rows(one)).rows)).toEqual(ids(a.rows));
  });
});

describe('claims', () => {
  it('come in the order of the ids; unknown ids are left out', async () => {
    const wanted = ['seco/context-length', 'no-such/claim', 'gear/throughput', '__proto__'];
    expect(ids(await engine.claims(wanted))).toEqual(['seco/context-length', 'gear/throughput']);
  });
});

describe('papers', () => {
  it('come in the order of the ids, without their claims; unknown ids are left out', async () => {
    const found = await engine.papers(['slicegpt', 'no-such', '__proto__', 'gear']);
    expect(found.map(({ id }) => id)).toEqual(['slicegpt', 'gear']);
    expect(found[0]).toMatchObject({
      arxiv: '2401.15024',
      venue: 'ICLR 2024',
      authors: expect.arrayContaining(['Marcelo Gennari do Nascimento']) as string[],
    });
    expect(JSON.stringify(found)).not.toContain('slicegpt/parameters-removed');
  });
});

describe('a view', () => {
  it('counts as drawn and left out what the rows hold', async () => {
    const query = asking({ scope: ['decode'] });
    const { drawn, omitted } = await engine.view('kv-cache', query);
    const { total } = await engine.rows(query);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn + omitted.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const { count, claims } of omitted) expect(claims).toHaveLength(Math.min(count, 100));
  });

  it('counts all that is left out, and names the first 100 of each reason', async () => {
    const many = Array.from({ length: 600 }, (_, i) => claim({ id: `speed-${i}` }));
    const { drawn, omitted } = await engineOf([paper(many)]).view('kv-cache', '');
    expect(drawn).toBe(0);
    expect(omitted.map(({ reason, count }) => [reason, count])).toEqual([['no-column', 600]]);
    expect(omitted[0]?.claims).toEqual(many.slice(0, 100).map(({ id }) => id));
  });

  it.each(['scope', 'hardware', 'model', 'baseline'] as const)(
    'lets a compression come along that a filter on %s would hide',
    async (key) => {
      const small = engineOf([
        paper([
          claim({
            id: 'speed',
            scope: 'decode',
            baseline: 'vllm',
            conditions: { hardware: ['a100'], model: ['llama-7b'] },
          }),
          memory({ id: 'size' }),
        ]),
      ]);
      const asked = {
        scope: ['decode'],
        hardware: ['a100'],
        model: ['llama-7b'],
        baseline: ['vllm'],
      };
      const { drawing } = await small.view('speedup-vs-compression', asking({ [key]: asked[key] }));
      expect(drawing.points.map(({ claims, size }) => [claims, size])).toEqual([
        [['p/speed'], 'p/size'],
      ]);
    },
  );
});
