import { expect, it } from 'vitest';
import { loadCorpus } from '#lib/corpus/files.ts';
import { toBibtex } from '#lib/export/index.ts';
import { paper } from '../schema/example.ts';

it('writes a paper as an entry with its arXiv fields', () => {
  expect(toBibtex(paper({ venue: 'ICLR 2025' }))).toBe(
    [
      '@misc{fastkv,',
      '  title = {{FastKV: a cache that is fast}},',
      '  author = {Ada Lovelace and Charles Babbage},',
      '  year = {2024},',
      '  month = {1},',
      '  eprint = {2401.01234},',
      '  archivePrefix = {arXiv},',
      '  url = {https://arxiv.org/abs/2401.01234},',
      '  note = {ICLR 2025}',
      '}',
      '',
    ].join('\n'),
  );
});

it('leaves out a venue that is not confirmed', () => {
  expect(toBibtex(paper())).not.toContain('note');
});

it.each([
  ['R&D at 50% of $5', 'R\\&D at 50\\% of \\$5'],
  ['a_b #1', 'a\\_b \\#1'],
  ['{braces}', '\\{braces\\}'],
  ['~x^2', '\\textasciitilde{}x\\textasciicircum{}2'],
  ['back\\slash', 'back\\textbackslash{}slash'],
  ['1–2', '1--2'],
  ['D²MoE', 'D\\textsuperscript{2}MoE'],
  ['Gödel, Erdős', 'Gödel, Erdős'],
])('escapes what TeX would read: %s', (title, escaped) => {
  expect(toBibtex(paper({ title }))).toContain(`  title = {{${escaped}}},\n`);
});

it('escapes names and venues as well', () => {
  const text = toBibtex(paper({ authors: ['A & B'], venue: 'C&D' }));
  expect(text).toContain('author = {A \\& B}');
  expect(text).toContain('note = {C\\&D}');
});

it('gives every paper of the corpus its own key and balanced braces', () => {
  const { papers } = loadCorpus();
  const keys = papers.map((one) => {
    const text = toBibtex(one);
    const bare = text.replace(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
    return /^@misc\{([a-z0-9-]+),\n/.exec(text)?.[1];
  });
  expect(new Set(keys).size).toBe(papers.length);
  expect(keys).not.toContain(undefined);
});
