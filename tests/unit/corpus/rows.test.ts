import { describe, expect, it } from 'vitest';
import { corpusOf } from '#lib/corpus/files.ts';
import { claimRows } from '#lib/corpus/claim-rows.ts';
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

describe('a claim', () => {
  const rowOf = (changes: Parameters<typeof claim>[0]) =>
    claimRows([paper({ claims: [claim(changes)] })])[0];

  it('has each family of its models once', () => {
    const model = ['llama-7b', 'llama-13b', 'llama-2-70b'];
    expect(rowOf({ conditions: { model } })?.modelFamilies).toEqual([
      'llama-family',
      'llama-2-family',
    ]);
    expect(rowOf({})?.modelFamilies).toEqual([]);
  });

  it.each([
    ['vllm', 'serving-system'],
    ['fp16', 'dense-or-full'],
    [null, null],
  ])('against %s has a baseline of the class %s', (baseline, of) => {
    expect(rowOf({ baseline })?.baselineClass).toBe(of);
  });

  it.each([
    ['abstract', 'headlines'],
    ['paper', 'measurements'],
    ['readme', 'measurements'],
  ] as const)('of the source %s is among the %s', (source, level) => {
    expect(rowOf({ evidence: { source } })?.level).toBe(level);
  });

  describe('has a quality beside it', () => {
    const quality = (changes: Parameters<typeof claim>[0]) =>
      claim({ metric: 'accuracy', ...changes });
    const speed = { id: 'fastkv/speed' };

    it.each<[string, Parameters<typeof claim>[0], Parameters<typeof claim>[0], boolean]>([
      ['of its run', { run: '2 bit', method: 'A' }, { run: '2 bit', method: 'B' }, true],
      ['of its method', { run: '2 bit' }, { run: '4 bit' }, true],
      ['of its method, of no run', {}, {}, true],
      ['but not of another run and method', { run: '2 bit' }, { run: '4 bit', method: 'B' }, false],
      ['but not because both are of no run', {}, { method: 'B' }, false],
    ])('%s', (_, of, other, beside) => {
      const rows = claimRows([paper({ claims: [claim({ ...speed, ...of }), quality(other)] })]);
      expect(rows.map(({ qualityBeside }) => qualityBeside)).toEqual([beside, true]);
    });

    it('but not of another paper', () => {
      const [row] = claimRows([paper(), paper({ claims: [quality({})] })]);
      expect(row?.qualityBeside).toBe(false);
    });
  });

  it('knows each disagreement of its paper that names it', () => {
    const [a, b, c] = ['fastkv/a', 'fastkv/b', 'fastkv/c'].map((id) => claim({ id }));
    if (!a || !b || !c) throw new Error('three claims');
    const disagreements = [
      { about: 'Speed', claims: [a.id, b.id], note: 'One says this, one says that.' },
      { about: 'Pace', claims: [b.id, a.id], note: 'Once more.' },
    ];
    const rows = claimRows([paper({ claims: [a, b, c], disagreements })]);
    expect(rows.map((row) => row.disagreements.map(({ about }) => about))).toEqual([
      ['Speed', 'Pace'],
      ['Speed', 'Pace'],
      [],
    ]);
  });
});

const source = (changes: object) => ({
  'data/papers/fastkv.json': JSON.stringify({ ...paperFile(), ...changes }),
});

it('finds a claim’s place by its id', () => {
  const corpus = corpusOf(source({}));
  expect(corpus.row('fastkv/throughput')).toBe(corpus.rows[0]);
  expect(corpus.row('fastkv/none')).toBeUndefined();
});

it('has a version that changes with the data and with nothing else', () => {
  const { version } = corpusOf(source({}));
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(corpusOf(source({ $schema: '../paper.schema.json' })).version).toBe(version);
  expect(corpusOf(source({ title: 'Another title' })).version).not.toBe(version);
});
