import { expect, it } from 'vitest';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { toJson } from '#lib/export/index.ts';
import { frozen } from '../../../frozen.ts';
import { claim, paper } from '../../schema/example.ts';

const context = {
  version: 'abc123',
  address: 'https://example.org/?scope=decode',
  query: '?scope=decode',
  date: '2026-11-23',
};
interface Read {
  version: string;
  claims: Record<string, unknown>[];
}
const read = (...parameters: Parameters<typeof toJson>) =>
  JSON.parse(toJson(...parameters)) as Read;

it('holds a claim as programs read it', () => {
  const reported = { value: 53, unit: '%', form: 'percent-less' } as const;
  const rows = claimRows([
    paper({ claims: [claim({ metric: 'peak-memory', subject: 'total-memory', reported })] }),
  ]);
  expect(read(rows, context)).toEqual({
    ...context,
    claims: [
      {
        id: 'fastkv/throughput',
        paper: 'fastkv',
        title: 'FastKV: a cache that is fast',
        arxiv: '2401.01234',
        date: '2024-01',
        method: 'FastKV',
        measuredBy: null,
        techniques: ['kv-cache'],
        metric: 'peak-memory',
        family: 'memory',
        scope: 'decode',
        subject: 'total-memory',
        reported: {
          value: 53,
          unit: '%',
          form: 'percent-less',
          qualifier: 'up-to',
          baselineValue: null,
        },
        normalized: {
          value: expect.closeTo(2.1276596, 6) as number,
          unit: '×',
          derivation: '53% less → 1 / (1 − 0.53) = 2.13×',
        },
        baseline: 'vllm',
        conditions: {
          model: [],
          hardware: [],
          task: [],
          contextTokens: null,
          batchSize: null,
          weightBits: null,
          activationBits: null,
          kvBits: null,
          sparsity: null,
          pattern: null,
          kvBudget: null,
          parametersRemoved: null,
          text: null,
        },
        asWritten: { hardware: null, model: null, baseline: null },
        run: null,
        evidence: {
          source: 'abstract',
          quote: 'up to 2.49× throughput over vLLM',
          locator: null,
          version: null,
        },
        note: null,
        checks: [],
        caveats: ['up to: a ceiling, not a mean'],
      },
    ],
  });
});

it('keeps a range as [low, high] and a claim without a quantity as null', () => {
  const rows = claimRows([
    paper({
      claims: [
        claim({ reported: { value: [1.3, 2.1] } }),
        claim({ metric: 'memory', reported: { value: 27, unit: 'GB', form: 'level' } }),
      ],
    }),
  ]);
  const [range, level] = read(rows, context).claims;
  expect(range).toMatchObject({
    reported: { value: [1.3, 2.1] },
    normalized: { value: [1.3, 2.1], unit: '×', derivation: 'as reported' },
  });
  expect(level).toMatchObject({ normalized: null });
});

it('says what a claim was held against', () => {
  const rows = claimRows([
    paper({
      claims: [
        claim({
          metric: 'memory',
          subject: 'weights',
          baseline: 'fp16',
          reported: { value: 2.5 },
          conditions: { weightBits: 8 },
        }),
      ],
    }),
  ]);
  expect(read(rows, context).claims[0]?.checks).toEqual([
    {
      rule: 'weights',
      source: expect.any(String) as string,
      notCounted: expect.any(String) as string,
      bound: 2,
      stated: 2.5,
      beyond: true,
      sum: '8 bit against FP16 → 16 / 8 = 2×, metadata not counted; stated up to 2.5×',
    },
  ]);
});

it('holds every claim of the corpus, in its order and with the same fields', () => {
  const { rows } = frozen;
  const { claims } = read(rows, context);
  expect(claims.map(({ id }) => id)).toEqual(rows.map((row) => row.claim.id));
  const fields = new Set(claims.map((record) => Object.keys(record).join()));
  expect(fields.size).toBe(1);
});

it('is text that ends with a line, also of no claims', () => {
  expect(toJson([], context)).toMatch(/"claims": \[\]\n\}\n$/);
});
