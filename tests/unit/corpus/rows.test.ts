import { expect, it } from 'vitest';
import { corpusOf } from '#lib/corpus/files.ts';
import { claimRows } from '#lib/corpus/rows.ts';
import { claim, paper, paperFile } from '../schema/example.ts';

it('gives each claim what its paper and the vocabularies say of it', () => {
  const [row, ...others] = claimRows([
    paper({ claims: [claim({ conditions: { hardware: ['a100', 'a100-80gb', 'rtx-3090'] } })] }),
  ]);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    family: 'speed',
    paper: 'fastkv',
    shortName: 'FastKV',
    arxiv: '2401.01234',
    date: '2024-01',
    year: 2024,
    techniques: ['kv-cache'],
    hardwareClasses: ['data-centre-gpu', 'consumer-gpu'],
    normalized: { quantity: { value: 2.49, unit: '×' }, refused: null },
  });
});

it('gives a paper without claims no row', () => {
  expect(claimRows([paper({ claims: [] }), paper()])).toHaveLength(1);
});

const source = (changes: object) => ({
  'data/papers/fastkv.json': JSON.stringify({ ...paperFile(), ...changes }),
});

it('finds a claim’s place by its id', () => {
  const corpus = corpusOf(source({}));
  expect(corpus.indexOf.get('fastkv/throughput')).toBe(0);
  expect(corpus.indexOf.get('fastkv/none')).toBeUndefined();
});

it('has a version that changes with the data and with nothing else', () => {
  const { version } = corpusOf(source({}));
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(corpusOf(source({ $schema: '../paper.schema.json' })).version).toBe(version);
  expect(corpusOf(source({ title: 'Another title' })).version).not.toBe(version);
});
