import { describe, expect, it } from 'vitest';
import { states } from '#lib/schema/figures.ts';

describe('a phrase states', () => {
  it.each([
    ['up to 2.49× speedup', 2.49],
    ['1.2–1.4×', 1.2],
    ['1.2–1.4×', 1.4],
    ['from 2.97 to 25.22×', 25.22],
    ['peak memory by up to 53%', 53],
    ['1/16 token sparsity', 1 / 16],
    ['1 / 8 of the tokens', 0.125],
    ['over 12,000 GPUs', 12_000],
    ['1,234,567 tokens', 1_234_567],
    ['380K tokens', 380_000],
    ['a 1M-token context', 1_000_000],
    ['a 1.5B model', 1.5e9],
    ['a 1.5B model', 1.5],
    ['8 B parameters', 8e9],
    ['eight of nine tasks', 8],
    ['eight of nine tasks', 9],
    ['Eight tasks', 8],
    ['nearly one million tokens', 1_000_000],
    ['two hundred trials', 200],
    ['10 million tokens', 10_000_000],
    ['a 1.5-billion model', 1.5e9],
    ['eight GPUs and a million tokens', 1_000_000],
    ['half the memory', 0.5],
    ['3-bit weights', 3],
    ['W4A8', 8],
    ['a 2:4 pattern', 4],
    ['perplexity falls by 0.4', -0.4],
    ['−0.4 perplexity', -0.4],
    ['a gain of 0', 0],
    ['a learning rate of 1.82e-4', 0.000182],
    ['a gap of 1.82e−4', 0.000182],
    ['2e3 samples', 2000],
    ['33k tokens', 33_000],
    ['33 k tokens', 33_000],
    ['twice as fast', 2],
    ['Twice the batch', 2],
  ])('"%s": %d', (phrase, figure) => {
    expect(states(phrase, figure)).toBe(true);
  });
});

describe('a phrase does not state', () => {
  it.each([
    ['up to 2.49× speedup', 2.4],
    ['up to 2.49× speedup', 2.5],
    ['up to 2.49× speedup', 49],
    ['up to 53%', 5],
    ['up to 53%', 0.53],
    ['12,000 GPUs', 12],
    ['12,000 GPUs', 0],
    ['380K tokens', 380_001],
    ['a context of 4 Kilobytes', 4_000],
    ['3 bit', 3e9],
    ['10 million tokens', 1_000_000],
    ['eight GPUs and a million tokens', 8_000_000],
    ['a faster method', 1],
    ['someone often tends', 10],
    ['a learning rate of 1.82e-4', 1820],
    ['a learning rate of 1.82e-4', 0.000018],
    ['5 kernels', 5000],
    ['twice as fast', 1],
    ['', 0],
  ])('"%s": %d', (phrase, figure) => {
    expect(states(phrase, figure)).toBe(false);
  });
});
