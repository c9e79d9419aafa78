import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { corpusCsv, toCsv } from '#lib/export/index.ts';
import type { Claim } from '#lib/schema/index.ts';
import { frozen } from '../../../frozen.ts';
import { claim, paper } from '../../schema/example.ts';
import { readCsv } from './csv-reader.ts';

const { rows } = frozen;
const context = {
  version: 'abc123',
  address: 'https://example.org/charts/kv-cache?q=a%2Cb',
  query: '?q=a%2Cb',
  date: '2026-11-23',
};

function records(text: string): Record<string, string>[] {
  const [header = [], ...lines] = readCsv(text);
  return lines.map((line) => {
    expect(line).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, i) => [name, line[i] ?? '']));
  });
}
const one = (changes: Parameters<typeof claim>[0], title = 'A title') =>
  records(toCsv(claimRows([paper({ title, claims: [claim(changes)] })]), context))[0] ?? {};

describe('the head of a table', () => {
  it('names each column once, in order', () => {
    const [header] = readCsv(toCsv([], context));
    expect(header).toEqual(
      (
        'id paper title arxiv date method measured_by techniques metric family scope subject ' +
        'reported_value_low reported_value_high reported_unit reported_form reported_qualifier ' +
        'baseline_value_low baseline_value_high ' +
        'normalized_value_low normalized_value_high normalized_unit derivation ' +
        'baseline baseline_as_written model model_as_written hardware hardware_as_written ' +
        'task context_tokens_low context_tokens_high batch_size_low batch_size_high ' +
        'weight_bits activation_bits kv_bits sparsity pattern kv_budget_tokens kv_budget_fraction ' +
        'parameters_removed conditions run source quote locator source_version note check check_sum caveats ' +
        'data_version downloaded address'
      ).split(' '),
    );
  });

  it('of the whole corpus ends with its version', () => {
    const [header = []] = readCsv(corpusCsv([], 'abc123'));
    expect(header.slice(-2)).toEqual(['caveats', 'data_version']);
  });
});

describe('a claim', () => {
  it('is a row of what it says', () => {
    const conditions: Partial<Claim['conditions']> = {
      model: ['llama-7b', 'llama-13b'],
      hardware: ['a100'],
      task: ['GSM8K'],
      contextTokens: [1000, 16000],
      batchSize: 8,
      weightBits: 4,
      kvBits: 2.5,
      sparsity: 0.75,
      pattern: '2:8',
      kvBudget: { fraction: 0.02 },
      text: 'greedy decoding',
    };
    const row = one({
      metric: 'peak-memory',
      subject: 'kv-cache',
      baseline: 'fp16',
      reported: { value: [50, 75], unit: '%', form: 'percent-less', qualifier: 'about' },
      conditions,
    });
    expect(row).toMatchObject({
      id: 'fastkv/throughput',
      paper: 'fastkv',
      title: 'A title',
      arxiv: '2401.01234',
      date: '2024-01',
      method: 'FastKV',
      techniques: 'kv-cache',
      metric: 'peak-memory',
      family: 'memory',
      scope: 'decode',
      subject: 'kv-cache',
      reported_value_low: '50',
      reported_value_high: '75',
      reported_unit: '%',
      reported_form: 'percent-less',
      reported_qualifier: 'about',
      baseline_value_low: '',
      baseline_value_high: '',
      normalized_value_low: '2',
      normalized_value_high: '4',
      normalized_unit: '×',
      derivation: '50–75% less → 1 / (1 − 0.5)–(1 − 0.75) = 2–4×',
      baseline: 'fp16',
      model: 'llama-7b; llama-13b',
      hardware: 'a100',
      task: 'GSM8K',
      context_tokens_low: '1000',
      context_tokens_high: '16000',
      batch_size_low: '8',
      batch_size_high: '8',
      weight_bits: '4',
      activation_bits: '',
      kv_bits: '2.5',
      sparsity: '0.75',
      pattern: '2:8',
      kv_budget_tokens: '',
      kv_budget_fraction: '0.02',
      conditions: 'greedy decoding',
      run: '',
      source: 'abstract',
      quote: 'up to 2.49× throughput over vLLM',
      data_version: 'abc123',
      downloaded: '2026-11-23',
      address: 'https://example.org/charts/kv-cache?q=a%2Cb',
    });
  });

  it('of a rival says who measured it, where, in which version and in whose words', () => {
    const row = one({
      method: 'SlowKV',
      measuredBy: 'fastkv',
      asWritten: { hardware: '8x A100', model: 'Llama2 (7B)', baseline: 'the vLLM engine' },
      evidence: { source: 'paper', quote: '2.49', locator: 'Table 3, row 2', version: 'v3' },
    });
    expect(row).toMatchObject({
      paper: 'fastkv',
      method: 'SlowKV',
      measured_by: 'fastkv',
      baseline: 'vllm',
      baseline_as_written: 'the vLLM engine',
      model: '',
      model_as_written: 'Llama2 (7B)',
      hardware: '',
      hardware_as_written: '8x A100',
      locator: 'Table 3, row 2',
      source_version: 'v3',
    });
  });

  it('has a single figure in both columns, and nothing where there is none', () => {
    const level = { value: 380_000, unit: 'tokens', form: 'level' } as const;
    expect(one({ metric: 'context-length', reported: level })).toMatchObject({
      reported_value_low: '380000',
      reported_value_high: '380000',
      normalized_value_low: '',
      normalized_value_high: '',
      normalized_unit: '',
      derivation: '',
    });
  });

  it('keeps a zero apart from nothing', () => {
    const reported = { value: 0, unit: 'points', form: 'difference' } as const;
    expect(one({ metric: 'score', reported })).toMatchObject({
      reported_value_low: '0',
      normalized_value_low: '0',
      baseline_value_low: '',
    });
  });

  it('is held against the arithmetic of its conditions', () => {
    const half = { subject: 'weights', metric: 'memory', baseline: 'fp16' } as const;
    const checked = (value: number) =>
      one({ ...half, reported: { value, qualifier: 'exact' }, conditions: { weightBits: 8 } });
    expect(checked(2.5)).toMatchObject({
      check: 'needs-explanation',
      check_sum: '8 bit against FP16 → 16 / 8 = 2×, metadata not counted; stated 2.5×',
    });
    expect(checked(1.9).check).toBe('within-bounds');
    expect(one({})).toMatchObject({ check: 'no-bound', check_sum: '' });
  });

  it('has a budget of tokens in its own column', () => {
    expect(one({ conditions: { kvBudget: { tokens: 256 } } })).toMatchObject({
      kv_budget_tokens: '256',
      kv_budget_fraction: '',
    });
  });

  it('has a negative number as a number, not as text', () => {
    const reported = { value: -0.4, unit: 'perplexity', form: 'difference' } as const;
    expect(one({ metric: 'perplexity', reported })).toMatchObject({
      reported_value_low: '-0.4',
      normalized_value_low: '0.4',
    });
  });
});

describe('a text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+2 points', "'+2 points"],
    ['-2 points', "'-2 points"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['=HYPERLINK("http://x", "y")', '\'=HYPERLINK("http://x", "y")'],
    ['a = b', 'a = b'],
    ['x-y', 'x-y'],
  ])('that a spreadsheet would run is held: %j', (note, shown) => {
    expect(one({ note }).note).toBe(shown);
  });

  it.each(['a,b', 'say "no"', '"', 'two\nlines', 'two\r\nlines', 'a bare \r', ' spaces ', 'é×–🎯'])(
    'comes through whole: %j',
    (title) => {
      expect(one({}, title).title).toBe(title);
    },
  );

  it('comes through whole, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const shown = one({}, title).title;
        expect(shown).toBe(/^[=+\-@\t\r]/.test(title) ? `'${title}` : title);
      }),
    );
  });
});

describe('the whole corpus', () => {
  const read = records(toCsv(rows, context));

  it('is one row a claim, in its order', () => {
    expect(read.map(({ id }) => id)).toEqual(rows.map(({ claim: { id } }) => id));
  });

  it('has plain numbers in its columns of numbers', () => {
    const numeric = /_(low|high|bits|tokens|fraction|removed)$|^sparsity$/;
    for (const row of read)
      for (const [name, text] of Object.entries(row))
        if (numeric.test(name))
          expect([row.id, name, text]).toEqual([
            row.id,
            name,
            expect.stringMatching(/^(-?\d+(\.\d+)?(e-?\d+)?)?$/),
          ]);
  });

  it('has the low end of a range below the high', () => {
    for (const row of read)
      expect(Number(row.reported_value_low)).toBeLessThanOrEqual(Number(row.reported_value_high));
    expect(read.some((row) => row.reported_value_low !== row.reported_value_high)).toBe(true);
  });
});
