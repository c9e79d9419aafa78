import { describe, expect, it } from 'vitest';
import { conditionList, withSourceWords } from '#lib/format/index.ts';
import type { Claim, Conditions } from '#lib/schema/index.ts';
import { claim } from '../schema/example.ts';

const list = (conditions: Partial<Conditions>) =>
  conditionList(claim({ conditions })).map(({ name, text }) => `${name}: ${text}`);

it('says nothing of what is not stated', () => {
  expect(list({})).toEqual([]);
});

it('says each condition with its name, in a fixed order', () => {
  expect(
    list({
      text: 'greedy decoding',
      parametersRemoved: 0.25,
      kvBudget: { fraction: 0.02 },
      pattern: '2:4',
      sparsity: 0.5,
      kvBits: 2,
      activationBits: 8,
      weightBits: 4,
      batchSize: 64,
      contextTokens: [1000, 128_000],
      task: ['GSM8K', 'MMLU'],
      hardware: ['a100-80gb', 'rtx-3090'],
      model: ['efficientnet'],
    }),
  ).toEqual([
    'Model: EfficientNet',
    'Hardware: A100 80 GB, RTX 3090',
    'Task: GSM8K, MMLU',
    'Context: 1,000–128,000 tokens',
    'Batch: 64',
    'Weights: 4 bit',
    'Activations: 8 bit',
    'KV cache: 2 bit',
    'Sparsity: 50%',
    'Pattern: 2:4',
    'KV budget: 2%',
    'Parameters removed: 25%',
    'Also: greedy decoding',
  ]);
});

it('rounds no sparsity: 99.95 % is not all', () => {
  expect(list({ sparsity: 0.9995 })).toEqual(['Sparsity: 99.95%']);
});

describe('a stated zero is said', () => {
  it.each([
    [{ sparsity: 0 }, 'Sparsity: 0%'],
    [{ parametersRemoved: 0 }, 'Parameters removed: 0%'],
    [{ kvBudget: { fraction: 0 } }, 'KV budget: 0%'],
  ])('%j', (conditions, text) => {
    expect(list(conditions)).toEqual([text]);
  });
});

it('says a budget in tokens as tokens', () => {
  expect(list({ kvBudget: { tokens: 2048 } })).toEqual(['KV budget: 2,048 tokens']);
});

describe('the source’s own words', () => {
  it.each<[string[], string | null, string | null]>([
    [['A100'], null, 'A100'],
    [['A100'], 'A100', 'A100'],
    [['A100 80 GB'], 'A100-80GB', 'A100 80 GB'],
    [['A100 80 GB'], 'a100 (80GB)', 'A100 80 GB'],
    [['A100 80 GB'], 'A100', 'A100 80 GB (A100)'],
    [['A100'], '8× A100', 'A100 (8× A100)'],
    [['A100', 'H100 80 GB'], 'A100 and H100', 'A100, H100 80 GB (A100 and H100)'],
    [['A100', 'RTX 3090'], 'A100, RTX-3090', 'A100, RTX 3090'],
    [[], 'a single GPU', 'a single GPU'],
    [[], null, null],
  ])('for %j, %j, read %j', (labels, words, text) => {
    expect(withSourceWords(labels, words)).toBe(text);
  });

  const list = (conditions: Partial<Conditions>, asWritten: Partial<Claim['asWritten']>) =>
    conditionList(
      claim({
        conditions,
        asWritten: { hardware: null, model: null, baseline: null, ...asWritten },
      }),
    ).map(({ name, text }) => `${name}: ${text}`);

  it('stand beside the models and the devices', () => {
    const asWritten = { model: 'LLaMA 7 billion', hardware: 'A100 SXM' };
    expect(list({ model: ['llama-7b'], hardware: ['a100'] }, asWritten)).toEqual([
      'Model: LLaMA-7B (LLaMA 7 billion)',
      'Hardware: A100 (A100 SXM)',
    ]);
  });

  it('are all there is where the vocabulary has no name', () => {
    expect(list({}, { hardware: 'one GPU', baseline: 'the dense model' })).toEqual([
      'Hardware: one GPU',
    ]);
  });
});
