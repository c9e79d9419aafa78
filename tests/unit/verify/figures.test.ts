import { describe, expect, it } from 'vitest';
import { dropped, isFigure, type SourceFigure } from '#lib/verify/figures.ts';
import { claim, paper } from '../schema/example.ts';

const measured = (changes: Parameters<typeof claim>[0] = {}) =>
  claim({
    ...changes,
    reported: {
      value: 455.14,
      unit: 'tokens/s',
      form: 'level',
      baselineValue: 160.62,
      ...changes.reported,
    },
    evidence: {
      source: 'paper',
      quote: '455.14 (48)',
      locator: 'Table 3, row 60K, column FastKV',
      ...changes.evidence,
    },
  });
const listed: SourceFigure = {
  id: '74-001',
  arxiv: '2401.01234',
  locator: 'Table 3, row 60K, column FastKV',
  quote: '455.14 (48)',
  value: 455.14,
  unit: 'tokens/s',
  baseline_value: 160.62,
};

type Changes = [Parameters<typeof measured>[0], Partial<SourceFigure>];
const compared = ([of, with_]: Changes) => isFigure(measured(of), { ...listed, ...with_ });

describe('a claim is a listed figure', () => {
  it.each<[string, ...Changes]>([
    ['of the same place, words and figures', {}, {}],
    [
      'whose place has other marks of quotation',
      { evidence: { locator: 'Section 5.2, ‘Runtime’' } },
      { locator: 'Section 5.2, "Runtime"' },
    ],
    [
      'whose place says how the text was read',
      { evidence: { locator: 'Table 3, row 60K' } },
      { locator: 'Table 3 (extracted text), row 60K' },
    ],
    [
      'of a readme that the claim’s place names',
      { evidence: { locator: 'README, Benchmarks, row 1' } },
      { locator: 'Benchmarks, row 1' },
    ],
    ['of which it quotes the shortest phrase', { evidence: { quote: '455.14' } }, {}],
    [
      'in other typesetting',
      { reported: { value: 3.04 }, evidence: { quote: 'by up to 3.04×' } },
      { value: 3.04, quote: 'throughput by up to 3.04x' },
    ],
    [
      'counted in thousands, its comparator too',
      { reported: { value: 16_000, baselineValue: 1000 }, evidence: { quote: '16K' } },
      { value: 16, unit: 'K tokens', baseline_value: 1, quote: '16K' },
    ],
    ['that is a range', { reported: { value: [1.2, 1.5] } }, { value: [1.2, 1.5] }],
    ['of another sign', { reported: { value: -455.14 } }, {}],
    ['whose comparator’s figure it leaves out', { reported: { baselineValue: null } }, {}],
    ['without a comparator', { reported: { baselineValue: null } }, { baseline_value: null }],
  ])('%s', (_, ...changes) => {
    expect(compared(changes)).toBe(true);
  });
});

describe('a claim is not a listed figure', () => {
  it.each<[string, ...Changes]>([
    ['of another column', {}, { locator: 'Table 3, row 60K, column Quest' }],
    [
      'of a table with a longer number',
      { evidence: { locator: 'Table 13' } },
      { locator: 'Table 3' },
    ],
    ['of no place', { evidence: { locator: null } }, {}],
    ['of other words', { evidence: { quote: '455.14 (12)' } }, {}],
    ['whose number its words cut', { evidence: { quote: '455' } }, {}],
    ['of another value', {}, { value: 455.41 }],
    ['of another comparator’s value', {}, { baseline_value: 160.26 }],
    ['of a comparator that states none', {}, { baseline_value: null }],
    ['with a thousandth of its tokens', { reported: { value: 16_000 } }, { value: 16 }],
    ['with one end of its range', { reported: { value: [1.2, 1.5] } }, { value: 1.2 }],
    ['with another end of its range', { reported: { value: [1.2, 1.5] } }, { value: [1.2, 1.6] }],
    ['whose range it gives one end of', { reported: { value: 1.2 } }, { value: [1.2, 1.5] }],
  ])('%s', (_, ...changes) => {
    expect(compared(changes)).toBe(false);
  });
});

describe('a figure of the collection', () => {
  const papers = [
    paper({ claims: [claim(), measured({ id: 'fastkv/throughput-60k' })] }),
    paper({ id: 'slimkv', arxiv: '2501.04321', claims: [claim({ id: 'slimkv/throughput' })] }),
  ];
  const other: SourceFigure = { ...listed, id: '74-002', quote: '2.83×', value: 2.83 };
  const logged = {
    entry: '74-002',
    paper: 'fastkv',
    locator: other.locator,
    quote: other.quote,
    reason: 'Restates fastkv/throughput-60k.',
  };

  it('that is a claim is not dropped', () => {
    expect(dropped(papers, [listed], [])).toEqual([]);
  });

  it('that is in the curation log is not dropped', () => {
    expect(dropped(papers, [other], [logged])).toEqual([]);
  });

  it('that is neither is named, with its place and what to do', () => {
    expect(dropped(papers, [listed, other], [])).toEqual([
      'figure 74-002 of arXiv:2401.01234 (Table 3, row 60K, column FastKV, "2.83×") is neither a claim nor in data/curation-log.json; add it to one of them',
    ]);
  });

  it('is no claim of another paper', () => {
    expect(dropped(papers, [{ ...listed, arxiv: '2501.04321' }], [])).toHaveLength(1);
  });

  it('of a paper that there is not is named', () => {
    expect(dropped(papers, [{ ...listed, arxiv: '1911.00000' }], [])).toHaveLength(1);
  });

  it('is not covered by another’s entry in the log', () => {
    expect(dropped(papers, [{ ...other, id: '74-003' }], [logged])).toHaveLength(1);
  });
});
