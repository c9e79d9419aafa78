import { describe, expect, it, vi } from 'vitest';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import type { Correction } from '#lib/schema/index.ts';
import { claim, memory, paper } from '../views/sample';

const OLD = 'aaaaaaaaaaaa';
const MIDDLE = 'bbbbbbbbbbbb';
const NOW = 'cccccccccccc';

const misread = { reported: { value: 4 } };
const PAPERS = {
  [OLD]: [
    paper([
      claim({ id: 'kept', scope: 'decode' }),
      claim({ id: 'corrected', scope: 'decode', ...misread }),
      claim({ id: 'moved', scope: 'decode' }),
      claim({ id: 'gone', scope: 'decode' }),
    ]),
  ],
  [NOW]: [
    paper([
      claim({ id: 'kept', scope: 'decode' }),
      claim({ id: 'corrected', scope: 'decode' }),
      claim({ id: 'moved', scope: 'kernel' }),
      claim({ id: 'new', scope: 'decode' }),
      claim({ id: 'early', scope: 'decode' }),
      memory({ id: 'size', scope: 'kernel' }),
    ]),
  ],
};
const entry = { release: OLD, date: '2026-02-01' };
const CORRECTIONS: Correction[] = [
  {
    ...entry,
    claim: 'p/corrected',
    kind: 'changed',
    field: 'reported',
    from: claim({ id: 'x', ...misread }).reported,
    to: claim({ id: 'x' }).reported,
    reason: 'Misread.',
  },
  {
    ...entry,
    claim: 'p/moved',
    kind: 'changed',
    field: 'scope',
    from: 'decode',
    to: 'kernel',
    reason: 'A kernel.',
  },
  { ...entry, claim: 'p/gone', kind: 'withdrawn', reason: 'Not in the source.' },
];
const releases = [OLD, MIDDLE, NOW].map((version, i) => ({ version, date: `2026-0${i + 1}-01` }));
const papersOf = vi.fn((version: string) =>
  Promise.resolve(version === OLD ? PAPERS[OLD] : PAPERS[NOW]),
);
const engineOf = (corrections = CORRECTIONS) =>
  directEngine(buildCorpus(PAPERS[NOW], NOW, { releases, corrections }), papersOf);

const engine = engineOf();
const asking = (asked: Partial<Query>) => writeQuery({ ...DEFAULT_QUERY, ...asked });
const ids = (rows: readonly { claim: { id: string } }[]) => rows.map((row) => row.claim.id);
const decode = asking({ scope: ['decode'], data: OLD });

describe('a question that names a version', () => {
  it('is answered with its rows, counts and options', async () => {
    const { rows, total } = await engine.rows(asking({ data: OLD }));
    expect(ids(rows)).toEqual(['p/kept', 'p/corrected', 'p/moved', 'p/gone']);
    expect(total).toBe(4);
    expect(rows[1]?.claim.reported.value).toBe(4);
    const facets = await engine.facets(asking({ data: OLD }));
    expect([facets.matching, facets.total]).toEqual([4, 4]);
    expect(facets.options.scope.map(({ id, count }) => [id, count])).toEqual([['decode', 4]]);
  });

  it('is drawn from it', async () => {
    const drawn = async (data: string | null) => {
      const { drawn, omitted } = await engine.view('over-time', asking({ data }));
      return drawn + omitted.reduce((sum, { count }) => sum + count, 0);
    };
    expect([await drawn(OLD), await drawn(null), await drawn(NOW)]).toEqual([4, 6, 6]);
  });

  it('finds its claims, and holds them beside each other', async () => {
    expect(ids(await engine.claims(['p/gone', 'p/new'], OLD))).toEqual(['p/gone']);
    expect(ids(await engine.claims(['p/gone', 'p/new']))).toEqual(['p/new']);
    expect((await engine.compared('p/gone', ['p/kept'], OLD)).map(({ id }) => id)).toEqual([
      'p/kept',
    ]);
    expect(await engine.compared('p/gone', ['p/kept'])).toEqual([]);
    const { compared } = await engine.rows(asking({ data: OLD, pin: 'p/gone' }));
    expect(compared).toHaveLength(4);
  });

  it('fetches it once, and never what is today’s', async () => {
    papersOf.mockClear();
    const fresh = engineOf();
    await fresh.rows('');
    await fresh.rows(asking({ data: NOW }));
    expect(papersOf).not.toHaveBeenCalled();
    await Promise.all([fresh.rows(asking({ data: OLD })), fresh.facets(asking({ data: OLD }))]);
    expect(papersOf.mock.calls).toEqual([[OLD]]);
  });

  it('fails where it cannot be fetched, and tries again the next time', async () => {
    papersOf.mockRejectedValueOnce(new Error('not today'));
    const fresh = engineOf();
    await expect(fresh.rows(asking({ data: OLD }))).rejects.toThrow('not today');
    expect((await fresh.rows(asking({ data: OLD }))).total).toBe(4);
  });

  it('has with each claim what is known of it today', async () => {
    const [row] = await engine.claims(['p/corrected'], OLD);
    expect(row?.corrections).toEqual([CORRECTIONS[0]]);
  });
});

describe('the changes of a view', () => {
  const named = async (address: string, of = engine) => {
    const all = await of.changes(address);
    if (!all) throw new Error('no changes');
    const kinds = ['added', 'corrected', 'withdrawn', 'moved'] as const;
    for (const kind of kinds) expect(all[kind].claims).toHaveLength(all[kind].count);
    return Object.fromEntries(kinds.map((kind) => [kind, all[kind].claims.map(({ id }) => id)]));
  };

  it('are of the claims that match then or now', async () => {
    expect(await named(decode)).toEqual({
      added: ['p/new', 'p/early'],
      corrected: ['p/corrected', 'p/moved'],
      withdrawn: ['p/gone'],
      moved: [],
    });
    expect(await named(asking({ scope: ['kernel'], data: OLD }))).toEqual({
      added: ['p/size'],
      corrected: ['p/moved'],
      withdrawn: [],
      moved: [],
    });
  });

  it('say what was corrected and why', async () => {
    const all = await engine.changes(decode);
    expect(all?.release).toEqual({ version: OLD, date: '2026-01-01' });
    expect(all?.corrected.claims[0]).toEqual({
      id: 'p/corrected',
      words: 'Method: Speed-up 2×, decode, baseline not stated',
      corrections: [{ date: '2026-02-01', change: '4× → 2×', reason: 'Misread.' }],
    });
    expect(all?.corrected.claims[1]?.corrections[0]?.change).toBe('scope: “decode” → “kernel”');
    expect(all?.withdrawn.claims[0]).toEqual({
      id: 'p/gone',
      words: 'Method: Speed-up 2×, decode, baseline not stated',
      corrections: [{ date: '2026-02-01', change: 'withdrawn', reason: 'Not in the source.' }],
    });
  });

  it('name as moved what comes into the view or leaves it with no correction', async () => {
    expect(await named(decode, engineOf([]))).toMatchObject({ corrected: [], moved: ['p/moved'] });
  });

  it('leave out corrections that the release has already', async () => {
    expect(await named(asking({ data: MIDDLE }))).toEqual({
      added: [],
      corrected: [],
      withdrawn: [],
      moved: [],
    });
  });

  it('of today’s data are corrections of what is derived from them', async () => {
    const derived: Correction = {
      claim: 'p/kept',
      release: NOW,
      date: '2026-03-02',
      kind: 'derived',
      from: '0.5×',
      to: '2×',
      reason: 'Upside down.',
    };
    expect(await named(asking({ data: NOW }), engineOf([derived]))).toMatchObject({
      added: [],
      corrected: ['p/kept'],
    });
  });

  it('are none where no release is named', async () => {
    expect(await engine.changes('')).toBeNull();
  });
});

it('changes are counted whole, and a hundred of a kind are named', async () => {
  const many = Array.from({ length: 130 }, (_, i) => claim({ id: `new-${i}` }));
  const large = directEngine(
    buildCorpus([paper(many)], NOW, { releases, corrections: [] }),
    papersOf,
  );
  const all = await large.changes(asking({ data: OLD }));
  expect(all?.added.count).toBe(130);
  expect(all?.added.claims).toHaveLength(100);
});
