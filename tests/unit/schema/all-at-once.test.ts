import { expect, it } from 'vitest';
import { corpusOf } from '#lib/corpus/files.ts';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';
import { claimFile, paperFile } from './example.ts';

const read = (files: Record<string, unknown>) =>
  parsePapers(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [`data/papers/${name}`, JSON.stringify(file)]),
    ),
  );

const bad = {
  ...paperFile(),
  arxiv: '1',
  techniques: ['speed'],
  claims: [{ ...claimFile(), metric: 'pace', scope: 'whole' }],
};

it('names every problem of every file, and reads the good ones', () => {
  const { papers, issues } = read({ 'a.json': bad, 'fastkv.json': paperFile(), 'z.json': [] });
  expect(papers.map(({ id }) => id)).toEqual(['fastkv']);
  expect(issues.map(({ file, path }) => `${file} ${path}`)).toEqual(
    expect.arrayContaining([
      'data/papers/a.json arxiv',
      'data/papers/a.json techniques[0]',
      'data/papers/a.json claims[0].metric',
      'data/papers/a.json claims[0].scope',
      'data/papers/z.json ',
    ]),
  );
});

it('names a problem of two fields beside a problem of one', () => {
  const { metric, ...twin } = claimFile();
  const file = {
    ...paperFile(),
    techniques: ['speed'],
    claims: [
      { ...claimFile(), metric: 'pace', reported: { ...claimFile().reported, value: 7 } },
      { ...twin, metric, id: 'slowkv/throughput' },
      claimFile(),
    ],
    noFigures: 'A survey.',
  };
  const { issues } = read({ 'fast.json': file });
  expect(issues.map(({ path }) => path).sort()).toEqual(
    [
      'techniques[0]',
      'claims[0].metric',
      'claims[0].reported.value',
      'claims[1].id',
      'claims[2].id',
      'noFigures',
      'id',
    ].sort(),
  );
});

it('names a paper’s id that two files have, also where one of them is bad', () => {
  const text = JSON.stringify(paperFile());
  const { issues } = parsePapers({
    'data/a/fastkv.json': JSON.stringify({ ...paperFile(), arxiv: '1' }),
    'data/b/fastkv.json': text,
  });
  expect(issues.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'data/a/fastkv.json arxiv',
    'data/b/fastkv.json id',
  ]);
});

it('stops the build with the count and one line a problem', () => {
  const files = {
    'data/papers/fast.json': JSON.stringify(paperFile()),
    'data/papers/slimkv.json': JSON.stringify({ ...paperFile(), id: 'slimkv', claims: [] }),
  };
  expect(() => corpusOf(files)).toThrow(
    [
      '2 problems in the data:',
      'data/papers/fast.json id: "fastkv" does not match the file\'s name; expected "fast"',
      'data/papers/slimkv.json noFigures: a paper without claims says here what its source states instead',
    ].join('\n'),
  );
});

it('puts a line together from file, path and message', () => {
  expect(issueLine({ file: 'x.json', path: '', message: 'is odd' })).toBe('x.json: is odd');
  expect(issueLine({ file: 'x.json', path: 'a[0].b', message: 'is odd' })).toBe(
    'x.json a[0].b: is odd',
  );
});
