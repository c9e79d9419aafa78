import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { toCsl } from '#lib/export/index.ts';
import { frozen } from '../../../frozen.ts';
import { paper } from '../../schema/example.ts';
import schema from '../schemas/csl-data.json';

const validate = new Ajv({ strict: false }).compile(schema);
const read = (...papers: Parameters<typeof toCsl>[0][number][]) =>
  JSON.parse(toCsl(papers)) as Record<string, unknown>[];

it('writes a paper as a preprint with its arXiv fields', () => {
  expect(read(paper({ venue: 'ICLR 2025' }))).toEqual([
    {
      id: 'fastkv',
      type: 'article',
      title: 'FastKV: a cache that is fast',
      author: [
        { family: 'Lovelace', given: 'Ada' },
        { family: 'Babbage', given: 'Charles' },
      ],
      issued: { 'date-parts': [[2024, 1]] },
      publisher: 'arXiv',
      number: 'arXiv:2401.01234',
      archive: 'arXiv',
      archive_location: '2401.01234',
      URL: 'https://arxiv.org/abs/2401.01234',
      note: 'ICLR 2025',
    },
  ]);
});

it('leaves out a venue that is not confirmed', () => {
  expect(read(paper())[0]).not.toHaveProperty('note');
});

it('keeps particles and suffixes apart, and what is no person whole', () => {
  const authors = ['Marcelo Gennari do Nascimento', 'Ismail Ben Ayed', 'A King Jr.', 'DeepSeek-AI'];
  expect(read(paper({ authors }))[0]?.author).toEqual([
    { family: 'Nascimento', given: 'Marcelo Gennari', 'non-dropping-particle': 'do' },
    { family: 'Ben Ayed', given: 'Ismail' },
    { family: 'King', given: 'A', suffix: 'Jr.' },
    { literal: 'DeepSeek-AI' },
  ]);
});

it('keeps a title as it is', () => {
  expect(read(paper({ title: 'R&D {x} $5 "é"' }))[0]?.title).toBe('R&D {x} $5 "é"');
});

it('is what the schema of CSL-JSON asks for: the whole corpus, strange names, nothing', () => {
  const odd = paper({ authors: ['Plato', 'Charles de La Vallée', 'B King III'] });
  for (const papers of [frozen.papers, [odd], []]) {
    expect(validate(JSON.parse(toCsl(papers)))).toBe(true);
  }
  expect(validate([{ ...read(odd)[0], author: ['Plato'] }])).toBe(false);
});
