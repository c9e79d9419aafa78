import { describe, expect, it } from 'vitest';
import {
  compactFigure,
  countText,
  figureText,
  metricText,
  reachText,
  withUnit,
} from '#lib/format/index.ts';
import { QUALIFIERS, type Claim, type Qualifier } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

type Reported = Partial<Claim['reported']>;
const of = (reported: Reported, metric = 'memory') =>
  claim({ metric, reported: { qualifier: 'exact', ...reported } });

/** Each row: what is reported, in full, in a narrow cell. */
it.each<[Reported, string, string]>([
  [{ value: 2.49, unit: '×', form: 'times' }, '2.49×', '2.49×'],
  [{ value: [1.2, 1.4], unit: '×', form: 'times' }, '1.2–1.4×', '1.2–1.4×'],
  [{ value: 53, unit: '%', form: 'percent-less' }, '53% less', '−53%'],
  [{ value: 0.0004, unit: '%', form: 'percent-more' }, '0.0004% more', '+0.0004%'],
  [{ value: 64, unit: '%', form: 'percent-of' }, '64% of baseline', '64% kept'],
  [{ value: 1.1, unit: '×', form: 'percent-of' }, '1.1× of baseline', '1.1× of baseline'],
  [{ value: 0.0625, unit: 'fraction', form: 'percent-of' }, '1/16 kept', '1/16 kept'],
  [{ value: 0.3, unit: 'fraction', form: 'percent-of' }, '0.3 kept', '0.3 kept'],
  [{ value: 4.6, unit: 'points', form: 'difference' }, '+4.6 points', '+4.6 points'],
  [{ value: -0.4, unit: 'perplexity', form: 'difference' }, '−0.4 perplexity', '−0.4 perplexity'],
  [{ value: 0, unit: 'points', form: 'difference' }, '0 points', '0 points'],
  [{ value: 27, unit: 'GB', form: 'level' }, '27 GB', '27 GB'],
  [{ value: 75, unit: '%', form: 'level' }, '75%', '75%'],
  [{ value: 0.7, unit: 'fraction', form: 'level' }, '0.7', '0.7'],
  [{ value: [0.7, 0.75], unit: 'fraction', form: 'level' }, '0.7–0.75', '0.7–0.75'],
  [{ value: 455.14, unit: 'tokens/s', form: 'level' }, '455.14 tokens/s', '455.14 tok/s'],
  [{ value: 1075, unit: 'GPU ms', form: 'level' }, '1,075 GPU ms', '1,075 GPU ms'],
  [{ value: 380_000, unit: 'tokens', form: 'level' }, '380,000 tokens', '380K tokens'],
  [{ value: 1e6, unit: 'tokens', form: 'level' }, '1,000,000 tokens', '1M tokens'],
  [{ value: 9_999, unit: 'tokens', form: 'level' }, '9,999 tokens', '9,999 tokens'],
])('%j is "%s", in short "%s"', (reported, text, figure) => {
  expect(figureText(of(reported))).toBe(text);
  expect(compactFigure(of(reported))).toEqual({ qualifier: '', figure });
});

it('says the comparator’s own figure', () => {
  const reported = { value: 15.8, unit: 'perplexity', form: 'level', baselineValue: 18.3 } as const;
  expect(figureText(of(reported, 'perplexity'))).toBe('15.8 perplexity (baseline 18.3 perplexity)');
  const range = { value: 16_000, unit: 'tokens', form: 'level', baselineValue: [1, 2] } as const;
  expect(figureText(of({ ...range, baselineValue: [1, 2] }))).toBe(
    '16,000 tokens (baseline 1–2 tokens)',
  );
});

it('says a comparator’s figure of 0', () => {
  const reported = { value: 5, unit: 'points', form: 'level', baselineValue: 0 } as const;
  expect(figureText(of(reported, 'score'))).toBe('5 points (baseline 0 points)');
});

describe('a qualifier is never lost', () => {
  it.each<[Qualifier, string]>([
    ['exact', ''],
    ['up-to', 'up to'],
    ['at-least', 'at least'],
    ['more-than', 'more than'],
    ['less-than', 'less than'],
    ['about', 'about'],
    ['average', 'on average'],
  ])('%s', (qualifier, words) => {
    expect(figureText(of({ qualifier }))).toBe(`${words} 2.49×`.trim());
    expect(compactFigure(of({ qualifier }))).toEqual({ qualifier: words, figure: '2.49×' });
  });

  it('and no two read alike', () => {
    const texts = (Object.keys(QUALIFIERS) as Qualifier[]).map((qualifier) =>
      figureText(of({ qualifier })),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it('sets ratios and per cent close to their number, other units apart', () => {
  expect([withUnit('2', '×'), withUnit('2', '%'), withUnit('2', 'bit')]).toEqual([
    '2×',
    '2%',
    '2 bit',
  ]);
});

it('names what was measured', () => {
  expect(metricText(of({}, 'roc-auc'))).toBe('ROC AUC');
});

describe('how far figures reach', () => {
  it.each([
    [1.234, 18.06, '×', '1.23–18.1×'],
    [36.9, 77.94, 'GB', '36.9–77.9 GB'],
    [50, 75, '%', '50–75%'],
  ])('is a range of ratios, shares and sizes, rounded: %d to %d %s', (low, high, unit, text) => {
    expect(reachText({ low, high }, unit)).toBe(text);
  });

  it('is from what to what of changes, since "−3–4" would read as a subtraction', () => {
    expect(reachText({ low: -3, high: 4 }, 'points')).toBe('−3 to 4 points');
    expect(reachText({ low: -3, high: 4 }, '% relative')).toBe('−3 to 4%');
  });

  it('is one number where both ends are written alike', () => {
    expect(reachText({ low: 2.001, high: 2.002 }, '×')).toBe('2×');
  });

  it('is written as the caller says', () => {
    expect(reachText({ low: 1.25, high: 2.5 }, '×', (n) => n.toFixed(0))).toBe('1–3×');
  });
});

it('counts figures in words', () => {
  expect([1, 2, 2500].map(countText)).toEqual(['1 figure', '2 figures', '2,500 figures']);
});
