import { describe, expect, it } from 'vitest';
import { baselineText, byText, normalizedText, placeText } from '#lib/corpus/claim-text.ts';
import type { Claim } from '#lib/schema/index.ts';
import { claim } from '../views/sample';
import { rowOf } from '../../components/rows';

describe('who measured a figure', () => {
  it('is said of a rival: the paper by its short name', () => {
    expect(byText(rowOf(claim({ id: 'rival', method: 'Quest', measuredBy: 'p' })))).toBe(
      'measured by Method, ',
    );
  });

  it('is not said of a paper’s own method', () => {
    expect(byText(rowOf(claim({ id: 'own' })))).toBe('');
  });
});

describe('where the words stand', () => {
  it.each<[Partial<Claim['evidence']>, string]>([
    [{ source: 'abstract' }, 'Abstract'],
    [{ source: 'paper', locator: 'Table 3, row 2' }, 'Paper, Table 3, row 2'],
    [{ source: 'readme', locator: 'Benchmarks' }, 'Readme, Benchmarks'],
    [{ source: 'paper', locator: 'Section 6.4', version: 'v3' }, 'Paper, version v3, Section 6.4'],
    [{ source: 'abstract', version: 'v2' }, 'Abstract, version v2'],
  ])('%j: %s', (changes, text) => {
    const evidence = { source: 'abstract', quote: '2×', locator: null, version: null } as const;
    expect(placeText(rowOf(claim({ id: 'c', evidence: { ...evidence, ...changes } })))).toBe(text);
  });
});

describe('the comparator', () => {
  it.each<[string | null, string | null, string | null]>([
    ['vllm', null, 'vLLM'],
    ['vllm', 'vLLM', 'vLLM'],
    ['vllm', 'vLLM 0.4.2', 'vLLM (vLLM 0.4.2)'],
    [null, 'the largest batch that fits', 'the largest batch that fits'],
    [null, null, null],
  ])('%s, written %j, is %j', (baseline, words, text) => {
    const asWritten = { hardware: null, model: null, baseline: words };
    expect(baselineText(rowOf(claim({ id: 'c', baseline, asWritten })))).toBe(text);
  });
});

describe('a derived figure', () => {
  it.each<[Partial<Claim['reported']>, Claim['metric'], string]>([
    [{ value: 53, unit: '%', form: 'percent-less' }, 'memory', '2.13×'],
    [{ value: 4.6, unit: 'points', form: 'difference' }, 'score', '+4.6 points'],
    [{ value: -0.5, unit: 'points', form: 'difference' }, 'score', '−0.5 points'],
    [{ value: 3.8, unit: '%', form: 'percent-less' }, 'accuracy', '−3.8% relative'],
    [{ value: 0.7, baselineValue: 0.76, unit: 'fraction', form: 'level' }, 'accuracy', '−6 points'],
    [
      { value: 2.5, baselineValue: 2.75, unit: 'loss', form: 'level' },
      'language-modeling-loss',
      '+0.25 loss',
    ],
  ])('of %j, a %s, is %s', (reported, metric, text) => {
    expect(normalizedText(rowOf(claim({ id: 'c', metric, reported })).normalized)).toBe(text);
  });
});
