import { parse, type Entry } from '@retorquere/bibtex-parser';
import { expect, it } from 'vitest';
import { papersBibtex, toBibtex } from '#lib/export/index.ts';
import type { PaperRecord } from '#lib/schema/index.ts';
import { frozen } from '../../../frozen.ts';
import { paper } from '../../schema/example.ts';
import { HOSTILE } from '../hostile';

/** Entries as a reference manager reads them; what it could not read is an error. */
function read(papers: readonly PaperRecord[]): Entry[] {
  const { entries, errors } = parse(papersBibtex(papers), { sentenceCase: false });
  expect(errors).toEqual([]);
  return entries;
}
/** The parser marks Greek letters, and has signs of its own for minus, micro and grave. */
const plain = (title = '') => title.replace(/<\/?span[^>]*>/g, '');
const known = (title: string) =>
  title.replaceAll('−', '-').replaceAll('µ', '𝜇').replaceAll('`', 'ˋ');

it('writes a paper as an entry with its arXiv fields', () => {
  expect(toBibtex(paper({ venue: 'ICLR 2025' }))).toBe(
    [
      '@misc{fastkv,',
      '  title = {{FastKV: a cache that is fast}},',
      '  author = {Lovelace, Ada and Babbage, Charles},',
      '  year = {2024},',
      '  month = jan,',
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
  ['{one', '\\textbraceleft{}one'],
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
  expect(text).toContain('author = {{A \\& B}}');
  expect(text).toContain('note = {C\\&D}');
});

it('has its names read as what they are', () => {
  const authors = [
    'Marcelo Gennari do Nascimento',
    'Ismail Ben Ayed',
    'Martin King Jr.',
    'DeepSeek-AI',
    'Simon and Schuster',
    "Timothy J. O'Donnell",
  ];
  const [entry] = read([paper({ authors })]);
  expect(entry?.fields.author).toEqual([
    { firstName: 'Marcelo Gennari', prefix: 'do', lastName: 'Nascimento' },
    { firstName: 'Ismail', lastName: 'Ben Ayed' },
    { firstName: 'Martin', lastName: 'King', suffix: 'Jr.' },
    { name: 'DeepSeek-AI' },
    { name: 'Simon and Schuster' },
    { firstName: 'Timothy J.', lastName: "O'Donnell" },
  ]);
});

it('has every title read back, however hostile', () => {
  const papers = HOSTILE.map((title, i) => paper({ id: `p${i}`, title }));
  const entries = read(papers);
  expect(entries.map(({ key }) => key)).toEqual(papers.map(({ id }) => id));
  expect(entries.map(({ fields }) => plain(fields.title))).toEqual(HOSTILE.map(known));
});

it('gives every paper of the corpus its own key, and its fields as they are', () => {
  const { papers } = frozen;
  const entries = read(papers);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(papers.length);
  entries.forEach(({ key, type, fields }, i) => {
    const of = papers[i];
    expect([key, type]).toEqual([of?.id, 'misc']);
    expect(plain(fields.title)).toBe(of?.title);
    expect(fields.author?.map((name) => [name.firstName, name.prefix, name.lastName])).toEqual(
      of?.authors.map((name) => {
        const particle = /\sdo\s/.test(name) ? 'do' : undefined;
        const last = /(Ben )?\S+$/.exec(name)?.[0] ?? '';
        return [name.slice(0, -last.length).replace(/do $/, '').trim(), particle, last];
      }),
    );
    expect(fields).toMatchObject({
      eprint: of?.arxiv,
      archiveprefix: 'arXiv',
      url: `https://arxiv.org/abs/${of?.arxiv}`,
      year: of?.date.slice(0, 4),
      month: String(Number(of?.date.slice(5))),
    });
    expect(fields.note ?? null).toBe(of?.venue);
  });
});
