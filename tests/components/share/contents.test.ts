import { expect, it } from 'vitest';
import { CSV, JSON_FILE, contentsOf, download } from '#lib/components/share/contents.ts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { engineBy, type Engine } from '#lib/engine/engine.ts';
import { inOneBlob } from '#lib/export/save.ts';
import { claimRecord } from '#lib/export/tables/record.ts';
import { claim, paper } from '../../unit/views/sample.ts';
import { savedFiles, textOf } from '../saved';

const CLAIMS = 10_500;
const corpus = buildCorpus(
  [paper(Array.from({ length: CLAIMS }, (_, i) => claim({ id: `c${i}`, note: 'line\nbreak' })))],
  'abc123',
);
const direct = directEngine(corpus);
const asked: unknown[][] = [];
const engine = engineBy((question, given) => {
  if (question === 'rows') asked.push([...given]);
  return (direct[question] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
}) satisfies Engine;
const inView = { asked: '', views: [], query: '', filters: ['Technique: all'] };
const saved = savedFiles();

it('asks for many rows in parts, and gives each once, in their order', async () => {
  const { rows } = await contentsOf(engine, inView);
  expect(rows).toEqual(corpus.rows);
  expect(asked).toEqual([
    ['', 0, 10_000],
    ['', 10_000, 10_000],
  ]);
});

it('saves in parts what it would be in one', async () => {
  const contents = await contentsOf(engine, inView);
  for (const format of [CSV, JSON_FILE]) download(format, contents);
  const [csv, json] = await Promise.all(saved.map(({ blob }) => textOf(blob)));
  expect(csv).toBe(CSV.encode(contents));
  expect(csv?.match(/\r\n/g)).toHaveLength(CLAIMS + 1);
  const claims = corpus.rows.map((row) => claimRecord(row));
  expect(json).toBe(`${JSON.stringify({ ...contents.context, claims }, null, 2)}\n`);
});

it('puts texts together in their order, however long they are', async () => {
  const texts = ['a'.repeat(999_999), 'é€𝛼'.repeat(500_000), '', 'z'];
  expect(await textOf(inOneBlob(texts))).toBe(texts.join(''));
  expect(inOneBlob([]).size).toBe(0);
});
