import { describe, expect, it } from 'vitest';
import type { Query } from '#lib/query/index.ts';
import type { Claim } from '#lib/schema/index.ts';
import {
  claim,
  fromTable,
  memory,
  paper,
  reasons,
  viewOf,
  viewOfPapers,
  type ClaimFields,
} from './sample';

const explore = (claims: Claim[], asked: Partial<Query> = {}) => {
  const { drawing, ...rest } = viewOf('explore', claims, asked);
  return { ...drawing, ...rest };
};
type Stated = NonNullable<ClaimFields['conditions']>;
const speed = (id: string, fields: Partial<ClaimFields> = {}) => claim({ id, ...fields });
const measured = (fields: Partial<ClaimFields> = {}) => ({ evidence: fromTable, ...fields });
const accuracy = (id: string, value: number, fields: Partial<ClaimFields> = {}) =>
  claim({
    id,
    metric: 'accuracy',
    ...fields,
    reported: { value, unit: 'points', form: 'difference' },
  });
const placed = ({ points }: ReturnType<typeof explore>) =>
  points.map(({ claims, x, y }) => [claims.join(' '), x.high, y.high]);

describe('a figure against what it holds for', () => {
  it('is the claim’s own: speed-up by context, unless the reader chooses', () => {
    const drawn = explore([
      speed('a', { conditions: { contextTokens: 8192 } }),
      speed('b', { conditions: { contextTokens: [1024, 4096] }, reported: { value: [3, 5] } }),
    ]);
    expect(drawn.points.map(({ x, y }) => [x, y])).toEqual([
      [
        { low: 8192, high: 8192, open: false },
        { low: 2, high: 2, open: false },
      ],
      [
        { low: 1024, high: 4096, open: false },
        { low: 3, high: 5, open: false },
      ],
    ]);
  });

  it.each<[Query['x'], Stated, number]>([
    ['batch', { batchSize: 32 }, 32],
    ['wbits', { weightBits: 4 }, 4],
    ['abits', { activationBits: 8 }, 8],
    ['kvbits', { kvBits: 2 }, 2],
    ['sparsity', { sparsity: 0.57 }, 57],
    ['sparsity', { pattern: '2:8' }, 75],
    ['budget', { kvBudget: { fraction: 0.07 } }, 7],
    ['tokens', { kvBudget: { tokens: 512 } }, 512],
    ['removed', { parametersRemoved: 0.29 }, 29],
    ['size', { model: ['llama-13b'] }, 13],
    ['device', { hardware: ['a100-40gb'] }, 40],
  ])('%s of %j is %d', (x, conditions, value) => {
    expect(placed(explore([speed('a', { conditions })], { x }))).toEqual([['p/a', value, 2]]);
  });

  it('is dated by its paper: July 2024 is half of the year', () => {
    const { drawing } = viewOfPapers('explore', [paper([speed('a')], { date: '2024-07' })], {
      x: 'date',
    });
    expect(drawing.points.map(({ x }) => x.high)).toEqual([2024.5]);
  });

  it.each<[string, Query['x'], Stated]>([
    ['the size of several models', 'size', { model: ['llama-7b', 'llama-13b'] }],
    ['a size that the model’s name does not say', 'size', { model: ['llama'] }],
    ['the memory of several devices', 'device', { hardware: ['a100-40gb', 'a100-80gb'] }],
    ['a budget in tokens as a share', 'budget', { kvBudget: { tokens: 512 } }],
  ])('has no place by %s', (_, x, conditions) => {
    const { omitted } = explore([speed('a', { conditions })], { x });
    expect(reasons(omitted)).toEqual({ 'no-x': ['a'] });
  });

  it('keeps "up to" to the figure that the source says it of', () => {
    const [point] = explore([
      speed('a', { conditions: { contextTokens: 8192 }, reported: { qualifier: 'up-to' } }),
    ]).points;
    expect([point?.y.open, point?.x.open]).toEqual([true, false]);
  });

  it('says in words what both axes show', () => {
    const [point] = explore([speed('a', { conditions: { contextTokens: 8192 } })]).points;
    expect(point?.words).toBe(
      'Method: Speed-up 2×, scope not stated, baseline not stated; context, tokens: 8,192',
    );
  });
});

describe('a claim is left out', () => {
  const context = { contextTokens: 1024 };

  it('where it is of another measure, has no figure, or does not state a condition', () => {
    const level = { value: 9, unit: 'tokens/s', form: 'level' } as const;
    const { omitted } = explore([
      speed('drawn', { conditions: context }),
      speed('silent'),
      memory({ id: 'memory', conditions: context }),
      speed('level', { metric: 'throughput', reported: level, conditions: context }),
    ]);
    expect(reasons(omitted)).toEqual({
      'other-family': ['memory'],
      'no-comparator': ['level'],
      'no-x': ['silent'],
    });
  });

  it('with the axis that is not stated, where both are conditions', () => {
    const { points, omitted } = explore(
      [
        speed('both', { conditions: { contextTokens: 1024, batchSize: 4 } }),
        speed('context', { conditions: context }),
        speed('batch', { conditions: { batchSize: 4 } }),
      ],
      { y: 'batch' },
    );
    expect(points.map(({ claim }) => claim)).toEqual(['p/both']);
    expect(reasons(omitted)).toEqual({ 'no-y': ['context'], 'no-x': ['batch'] });
  });

  it('where its quality is in another unit, or what was made smaller is another part', () => {
    const relative = { value: 3, unit: '%', form: 'percent-less' } as const;
    const asked = { x: 'scope' } as const;
    const quality = [
      accuracy('points', 1),
      claim({ id: 'share', metric: 'accuracy', reported: relative }),
    ];
    expect(placed(explore(quality, { ...asked, y: 'points' }))).toEqual([['p/points', 0, 1]]);
    expect(placed(explore(quality, { ...asked, y: 'relative' }))).toEqual([['p/share', 0, -3]]);
    const parts = [
      memory({ id: 'total' }),
      memory({ id: 'weights', subject: 'weights' }),
      memory({ id: 'overhead', metric: 'memory-overhead' }),
    ];
    const { points, omitted } = explore(parts, { ...asked, y: 'total-memory' });
    expect(points.map(({ claim }) => claim)).toEqual(['p/total']);
    expect(reasons(omitted)).toEqual({ 'other-family': ['weights', 'overhead'] });
  });
});

describe('two figures of two claims', () => {
  const asked = { y: 'speed', x: 'total-memory' } as const;
  const size = (id: string, fields: Partial<ClaimFields> = {}) => memory({ id, ...fields });

  it('share a solid mark where one run states them', () => {
    const { points } = explore(
      [speed('s', measured({ run: 'a' })), size('m', measured({ run: 'a' }))],
      asked,
    );
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ claims: ['p/s', 'p/m'], hollow: false, run: 'p/a' });
    expect(points[0]?.words).toMatch(/Memory 4×.*both figures are stated for one configuration$/);
  });

  it('share a hollow mark where they are headlines of one method', () => {
    const { points } = explore([speed('s'), size('m')], asked);
    expect(points.map(({ claims, hollow }) => [claims, hollow])).toEqual([[['p/s', 'p/m'], true]]);
  });

  it('are all drawn, where a run states several', () => {
    const inRun = measured({ run: 'a' });
    const claims = [
      speed('s', inRun),
      size('m1', inRun),
      size('m2', { ...inRun, reported: { value: 8 } }),
    ];
    expect(placed(explore(claims, asked))).toEqual([
      ['p/s p/m1', 4, 2],
      ['p/s p/m2', 8, 2],
    ]);
  });

  it.each<[string, Claim[], Record<string, string[]>]>([
    [
      'measurements of two runs',
      [speed('s', measured({ run: 'a' })), size('m', measured({ run: 'b' }))],
      { 'no-run': ['s', 'm'] },
    ],
    [
      'headlines of two methods',
      [speed('s'), size('m', { method: 'Other' })],
      { 'no-counterpart': ['s', 'm'] },
    ],
    [
      'headlines against two baselines',
      [speed('s', { baseline: 'vllm' }), size('m', { baseline: 'fp16' })],
      { 'other-baselines': ['s', 'm'] },
    ],
  ])('are not paired: %s', (_, claims, left) => {
    const { points, omitted } = explore(claims, asked);
    expect(points).toEqual([]);
    expect(reasons(omitted)).toEqual(left);
  });

  it('are paired by the closest tie alone, whichever axis it is seen from', () => {
    const claims = [speed('s', { run: 'a' }), size('m', { run: 'a' }), size('loose')];
    const there = explore(claims, asked);
    const back = explore(claims, { y: 'total-memory', x: 'speed' });
    expect(placed(there)).toEqual([['p/s p/m', 4, 2]]);
    expect(placed(back)).toEqual([['p/m p/s', 2, 4]]);
    for (const { omitted } of [there, back])
      expect(reasons(omitted)).toEqual({ 'closer-drawn': ['loose'] });
  });

  it('stand for the claims that match, whose counterparts may be outside the filters', () => {
    const claims = [speed('s', { scope: 'decode' }), size('m')];
    const { points } = explore(claims, { ...asked, scope: ['decode'] });
    expect(points.map((p) => p.claims)).toEqual([['p/s']]);
    const { omitted } = explore(claims, { ...asked, scope: ['not-stated'] });
    expect(reasons(omitted)).toEqual({ 'filtered-out': ['m'] });
  });
});
