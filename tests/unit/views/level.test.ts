import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsTable } from '#lib/corpus/claims.ts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { atLevel } from '#lib/views/level.ts';
import { reasonsOf } from '#lib/views/omissions.ts';
import type { View, ViewInput } from '#lib/views/result.ts';
import { SOURCES_OF, type Shown } from '#lib/query/shown.ts';
import { claim, fromTable, memory, paper, reasons, viewOf } from './sample';

const decode = (id: string, evidence = fromTable) => claim({ id, scope: 'decode', evidence });
const headline = { ...fromTable, source: 'abstract', locator: null } as const;
const readme = { ...fromTable, source: 'readme' } as const;

const MEMORY = [
  memory({ id: 'abstract' }),
  memory({ id: 'table', evidence: fromTable }),
  memory({ id: 'readme', evidence: readme }),
];

describe('until the reader chooses, a view', () => {
  it('of headlines leaves measurements out, with that reason', () => {
    const claims = [decode('table'), decode('abstract', headline), decode('readme', readme)];
    const { drawn, omitted } = viewOf('kv-cache', claims, { source: [] });
    expect(drawn).toEqual(['p/abstract']);
    expect(reasons(omitted)).toEqual({ 'a-measurement': ['table', 'readme'] });
  });

  it('of measurements leaves headlines out, with that reason', () => {
    const { drawn, omitted } = viewOf('memory-by-hardware', MEMORY, { source: [] });
    expect(drawn.toSorted()).toEqual(['p/readme', 'p/table']);
    expect(reasons(omitted)).toEqual({ 'a-headline': ['abstract'] });
  });

  it('of both leaves nothing out for its level', () => {
    const claims = [
      memory({ id: 'abstract' }),
      memory({ id: 'table', evidence: fromTable, reported: { value: 3 } }),
    ];
    const { drawn } = viewOf('disagreement', claims, { source: [] });
    expect(drawn).toEqual(['p/abstract', 'p/table']);
  });

  it('lets no figure of the other level come along beside one that it shows', () => {
    const pair = [
      claim({ id: 'speed', run: 'a' }),
      memory({ id: 'size', run: 'a', evidence: fromTable }),
    ];
    const { drawing, omitted } = viewOf('speedup-vs-compression', pair, { source: [] });
    expect(drawing.points).toEqual([]);
    expect(reasons(omitted)).toEqual({
      'a-measurement': ['size'],
      'no-compression': ['speed'],
    });
  });
});

describe('a reader who chooses', () => {
  it.each([
    ['headlines', ['p/abstract']],
    ['measurements', ['p/readme', 'p/table']],
    ['both', ['p/abstract', 'p/readme', 'p/table']],
  ] as const)('%s is shown them, and no other is said to be left out', (shown, ids) => {
    const asked = { source: SOURCES_OF[shown] };
    const { drawn, omitted } = viewOf('memory-by-hardware', MEMORY, asked);
    expect(drawn.toSorted()).toEqual(ids);
    expect(omitted).toEqual([]);
  });

  it('one source alone is shown that one', () => {
    const { drawn } = viewOf('memory-by-hardware', MEMORY, { source: ['readme'] });
    expect(drawn).toEqual(['p/readme']);
  });
});

describe('a view at a level', () => {
  const claims = claimsTable(buildCorpus([paper(MEMORY)], 'test').rows);
  const omissions = { 'no-column': 'no column' };
  const seen: ViewInput[] = [];
  const view: View<string> = (input) => {
    seen.push(input);
    const claims = input.matched.column('id');
    return { drawing: 'drawn', drawn: [], omitted: [{ reason: 'no-column', claims }] };
  };
  const ask = (shows: Shown) =>
    atLevel(
      { shows, omissions },
      view,
    )({
      matched: claims,
      companions: claims,
      ofLevel: claims,
      corpus: claims,
      query: DEFAULT_QUERY,
    });

  it('knows nothing of the other, neither beside a match nor in the whole corpus', () => {
    ask('headlines');
    const { matched, companions, ofLevel } = seen.at(-1) ?? {};
    expect([matched, companions, ofLevel].map((table) => table?.column('id'))).toEqual([
      ['p/abstract'],
      ['p/abstract'],
      ['p/abstract'],
    ]);
  });

  it('keeps its drawing and its own omissions, the reasons in their order', () => {
    const { drawing, omitted } = ask('measurements');
    expect(drawing).toBe('drawn');
    expect(omitted).toEqual([
      { reason: 'a-headline', claims: ['p/abstract'] },
      { reason: 'no-column', claims: ['p/table', 'p/readme'] },
    ]);
    const order = reasonsOf({ omissions });
    expect(order.indexOf('a-headline')).toBeLessThan(order.indexOf('no-column'));
  });

  it('that is both leaves nothing out for its level', () => {
    const { omitted } = ask('both');
    expect(omitted).toEqual([
      { reason: 'no-column', claims: ['p/abstract', 'p/table', 'p/readme'] },
    ]);
  });
});

it.each(VIEW_IDS)('%s loses no claim and adds none, whatever the levels and the choice', (id) => {
  const evidence = fc.constantFrom(headline, fromTable, readme);
  const kind = fc.constantFrom('decode', 'memory', 'accuracy');
  const choice = fc.constantFrom([], ...Object.values(SOURCES_OF), ['readme']);
  const some = fc.array(fc.tuple(kind, evidence, fc.integer({ min: 1, max: 9 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, choice, (of, source) => {
      const claims = of.map(([kind, from, value], i) => {
        const fields = { id: `c${i}`, evidence: from, reported: { value } };
        if (kind === 'memory') return memory(fields);
        return claim(kind === 'decode' ? { ...fields, scope: 'decode' } : fields);
      });
      const { drawn, omitted } = viewOf(id, claims, { source });
      const matching = claims.filter(
        ({ evidence }) => !source.length || source.includes(evidence.source),
      );
      expect([...drawn, ...omitted.flatMap((left) => left.claims)].toSorted()).toEqual(
        matching.map((each) => each.id).toSorted(),
      );
    }),
    { numRuns: 60 },
  );
});
