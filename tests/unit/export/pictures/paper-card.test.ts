import { describe, expect, it } from 'vitest';
import { paperCardOf } from '#lib/export/pictures/paper-card.ts';
import { frozen } from '../../../frozen';
import { outside, overlaps, textsOf } from '../../../charts/texts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { claim, fromTable, memory, paper, quality } from '../../views/sample';

const { papers, rows } = frozen;

describe.each(papers.map((one) => [one.id, one] as const))('the card of %s', (id, one) => {
  const own = rows.filter((row) => row.paper === id);
  const texts = textsOf(paperCardOf(one, own));

  it('has no text on another or outside', () => {
    expect(overlaps(texts)).toEqual([]);
    expect(outside(texts, 1200, 630)).toEqual([]);
  });

  it('says what paper it is and how much it reports', () => {
    const words = texts.map(({ text }) => text).join(' ');
    expect(words).toContain(one.shortName);
    expect(words).toContain(`arXiv:${one.arxiv}`);
    expect(words).toContain(one.date.slice(0, 4));
    expect(words).toContain(one.noFigures ?? `${own.length} figure`);
  });
});

const cardOf = (claims: Parameters<typeof paper>[0]) => {
  const one = paper(claims);
  return textsOf(paperCardOf(one, buildCorpus([one], 'test').rows)).map(({ text }) => text);
};
const figures = (texts: string[]) => texts.filter((text) => /\d[×%]/.test(text));

it('reports figures with their qualifier, measure, scope and baseline', () => {
  const texts = cardOf([
    claim({ id: 'a', scope: 'decode', baseline: 'vllm', reported: { qualifier: 'up-to' } }),
  ]);
  expect(texts).toContain('up to 2×');
  expect(texts).toContain('Speed-up, decode, against vLLM');
});

it('takes headlines first, one of each kind, and figures of the paper’s own', () => {
  const texts = cardOf([
    claim({ id: 'table', evidence: fromTable, reported: { value: 9 } }),
    claim({ id: 'a', reported: { value: 2 } }),
    claim({ id: 'b', reported: { value: 3 } }),
    memory({ id: 'c', reported: { value: 4 } }),
    memory({ id: 'rival', measuredBy: 'p', reported: { value: 8 } }),
    quality({ id: 'd' }),
  ]);
  expect(figures(texts)).toEqual(['2×', '4×', '97% of baseline', '3×']);
});

it('fills up with measurements where the abstract states little', () => {
  const texts = cardOf([
    memory({ id: 'table', evidence: fromTable, reported: { value: 9 } }),
    claim({ id: 'a', reported: { value: 2 } }),
  ]);
  expect(figures(texts)).toEqual(['2×', '9×']);
});
