import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { loadHistory, papersOf } from '#lib/corpus/history.ts';
import { readCorpus } from '#lib/corpus/read.ts';
import { corpusFile } from '#lib/corpus/write.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { frozen } from '../../frozen.ts';
import { claim, paper } from '../views/sample.ts';

const through = (corpus = frozen) => readCorpus(corpusFile(corpus, corpus.rows));

const [first] = frozen.history.releases;
if (!first) throw new Error('there is no release');
const releasedPapers = (version: string) => {
  const release = loadHistory().releases.find((one) => one.version === version);
  if (!release) throw new Error(`there is no release ${version}`);
  return Promise.resolve(papersOf(release));
};
const built = directEngine(frozen, releasedPapers);
const read = directEngine(through(), releasedPapers);

const ASKED: Partial<Query>[] = [
  {},
  { technique: ['quantization', 'kv-cache'] },
  { hardware: ['data-centre-gpu'], model: ['llama-2-family', 'not-stated'] },
  { baseline: ['dense-or-full'], check: ['needs-explanation', 'within-bounds'] },
  { scope: ['decode', 'end-to-end'], qualifier: ['up-to'] },
  { paper: ['gear', 'slicegpt'] },
  { source: SOURCES_OF.both, front: 'ceilings', sort: 'memory', facet: 'technique' },
  { q: 'MEMORY of', from: 2023, to: 2024 },
  { complete: true, fields: ['hardware', 'model'], order: 'better' },
  { pin: 'gear/throughput', order: 'alike' },
  { order: 'metric', colour: 'hardware', x: 'batch', source: ['paper'] },
  { data: first.version, technique: ['pruning'] },
];

describe('a corpus that has gone through its file', () => {
  const corpus = through();

  it('has its version, its history, its papers and their claims', () => {
    const { version, history, papers, rows } = corpus;
    expect({ version, history, papers, rows }).toEqual({
      version: frozen.version,
      history: frozen.history,
      papers: frozen.papers,
      rows: frozen.rows,
    });
  });

  it('finds the row of a claim, and none of a claim that is not there', () => {
    for (const row of frozen.rows) expect(corpus.row(row.claim.id)?.claim.id).toBe(row.claim.id);
    const without = frozen.papers.find(({ claims }) => claims.length === 0);
    for (const id of [`${without?.id ?? ''}/x`, 'gear/none', 'no-such/claim', 'gear', '__proto__'])
      expect(corpus.row(id)).toBeUndefined();
  });

  it('gives the same row each time', () => {
    expect(corpus.rows[7]).toBe(corpus.row(corpus.rows[7]?.claim.id ?? ''));
    expect(corpus.claims.column('row')[7]).toBe(corpus.rows[7]);
  });

  describe.each(ASKED.map((asked) => writeQuery({ ...DEFAULT_QUERY, ...asked })))(
    'answers as before to "%s"',
    (address) => {
      it.each(VIEW_IDS)('with the view %s', async (id) => {
        expect(await read.view(id, address)).toEqual(await built.view(id, address));
      });

      it('with counts, rows and changes', async () => {
        const rows = await built.rows(address);
        expect(await read.facets(address)).toEqual(await built.facets(address));
        expect(await read.options(address, 'model', 'LL')).toEqual(
          await built.options(address, 'model', 'LL'),
        );
        expect(await read.rows(address)).toEqual(rows);
        expect(await read.changes(address)).toEqual(await built.changes(address));
        expect(rows.total).toBeGreaterThan(0);
      });
    },
  );

  it('answers as before to claims, papers and comparisons by their ids', async () => {
    const claims = ['gear/throughput', 'no-such/claim', 'seco/context-length', '__proto__'];
    const papers = ['slicegpt', 'no-such', '__proto__', 'gear'];
    expect(await read.claims(claims)).toEqual(await built.claims(claims));
    expect(await read.papers(papers)).toEqual(await built.papers(papers));
    expect(await read.compared('gear/throughput', claims)).toEqual(
      await built.compared('gear/throughput', claims),
    );
  });
});

it('keeps texts, ranges and refusals as they are', () => {
  const odd = buildCorpus(
    [
      paper([], { id: 'none', noFigures: 'nothing' }),
      paper([
        claim({ id: 'a', method: 'null', note: '"\\\n\u2028é𝛼', run: '' }),
        claim({ id: 'b', reported: { value: [1e-7, 1e21], form: 'level', unit: 'GB' } }),
      ]),
      paper([], { id: 'last', noFigures: 'nothing' }),
    ],
    'test',
  );
  const { papers, rows } = through(odd);
  expect(papers).toEqual(odd.papers);
  expect(rows).toEqual(odd.rows);
  expect(rows[1]?.normalized.refused).not.toBeNull();
});

it('writes values that repeat once', () => {
  const many = (note: string) =>
    corpusFile(
      { ...frozen, papers: [paper([])] },
      buildCorpus([paper(Array.from({ length: 1000 }, (_, i) => claim({ id: `c${i}`, note })))], '')
        .rows,
    ).length;
  expect(many('x'.repeat(1000)) - many('x')).toBeLessThan(2000);
});

it.each([
  ['a page', new TextEncoder().encode('<!doctype html><title>404</title>')],
  ['nothing', new Uint8Array(0)],
  ['half of it', corpusFile(frozen, frozen.rows).subarray(0, 100_000)],
])('throws where it is given %s', (_, bytes) => {
  expect(() => readCorpus(bytes)).toThrow();
});
