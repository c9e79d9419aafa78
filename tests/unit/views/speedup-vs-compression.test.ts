import { describe, expect, it } from 'vitest';
import type { Query } from '#lib/query/index.ts';
import type { Claim, Paper, Subject } from '#lib/schema/index.ts';
import { claim, memory, paper, reasons, viewOfPapers, type ClaimFields } from './sample';

const papersView = (papers: Paper[], asked: Partial<Query> = {}) => {
  const { drawing, ...rest } = viewOfPapers('speedup-vs-compression', papers, asked);
  return { ...drawing, ...rest };
};
const view = (claims: Claim[], asked?: Partial<Query>) => papersView([paper(claims)], asked);

const speed = (fields: Partial<ClaimFields> = {}) => claim({ id: 'speed', ...fields });
const size = (fields: Partial<ClaimFields> = {}) => memory({ id: 'size', ...fields });

describe('what ties a speed-up to a compression', () => {
  it('is the run that states both: one solid point, 4× smaller and 2× faster', () => {
    const { points, drawn } = view([speed({ run: 'a' }), size({ run: 'a' })]);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({
      tie: 'run',
      panel: 'activations-memory',
      claims: ['p/speed', 'p/size'],
      x: { low: 4, high: 4, open: false },
      y: { low: 2, high: 2, open: false },
    });
    expect(drawn).toEqual(['p/speed', 'p/size']);
  });

  it('is the run, even where the two are stated against different baselines', () => {
    const { points } = view([
      speed({ run: 'a', baseline: 'dense' }),
      size({ run: 'a', baseline: 'fp16' }),
    ]);
    expect(points.map(({ tie }) => tie)).toEqual(['run']);
  });

  it.each([
    ['75 % sparsity', { sparsity: 0.75 }, null, 'weights', 4],
    ['the pattern 2:4', { pattern: '2:4' }, null, 'weights', 2],
    ['20 % of the parameters removed', { parametersRemoved: 0.2 }, null, 'weights', 1.25],
    ['3-bit weights against FP16', { weightBits: 3 }, 'fp16', 'weights', 16 / 3],
    ['2-bit KV cache against FP16', { kvBits: 2 }, 'fp16', 'kv-attention', 8],
    ['a cache of 10 % of the tokens', { kvBudget: { fraction: 0.1 } }, null, 'kv-attention', 10],
  ] as const)(
    'is the condition that the speed-up itself states: %s',
    (_, conditions, baseline, panel, x) => {
      const { points, drawn } = view([speed({ conditions, baseline })]);
      expect(points).toHaveLength(1);
      expect(points[0]).toMatchObject({ tie: 'conditions', panel, size: null });
      expect(points[0]?.x.high).toBeCloseTo(x, 10);
      expect(drawn).toEqual(['p/speed']);
    },
  );

  it('is not a bit width where nothing says against how many bits', () => {
    const { points, omitted } = view([speed({ conditions: { weightBits: 3 } })]);
    expect(points).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'no-compression': ['speed'] });
  });

  it('is the method, where two statements are all there is: a hollow point that says so', () => {
    const { points } = view([speed(), size()]);
    expect(points.map(({ tie }) => tie)).toEqual(['method']);
    expect(points[0]?.words).toMatch(/does not tie together$/);
  });

  it('is not a method of the same name, or a run of the same label, in another paper', () => {
    const { points, omitted } = papersView([
      paper([speed({ run: 'a' })]),
      paper([size({ id: 'q/size', run: 'a' })], { id: 'q' }),
    ]);
    expect(points).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'no-compression': ['speed'], 'no-speed': ['q/size'] });
  });

  it('is broken by two baselines that are stated and differ', () => {
    const { points, omitted } = view([speed({ baseline: 'dense' }), size({ baseline: 'fp16' })]);
    expect(points).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'baselines-differ': ['speed', 'size'] });
  });

  it.each([
    ['dense', null],
    [null, 'dense'],
    ['dense', 'dense'],
  ])('is not broken by the baselines %s and %s', (of, against) => {
    const { points } = view([speed({ baseline: of }), size({ baseline: against })]);
    expect(points).toHaveLength(1);
  });

  it('is the closest there is: a run before the own conditions, those before the method', () => {
    const weights = { subject: 'weights', metric: 'compression-ratio' } as const;
    const all = [
      memory({ id: 'of-the-method', ...weights, reported: { value: 3 } }),
      memory({ id: 'of-the-run', ...weights, run: 'a', reported: { value: 5 } }),
    ];
    const sparse = { conditions: { sparsity: 0.5 } };
    const run = view([speed({ ...sparse, run: 'a' }), ...all]);
    expect(run.points.map(({ tie, x }) => [tie, x.high])).toEqual([['run', 5]]);
    expect(reasons(run.omitted)).toEqual({ 'another-drawn': ['of-the-method'] });
    const own = view([speed(sparse), ...all]);
    expect(own.points.map(({ tie, x }) => [tie, x.high])).toEqual([['conditions', 2]]);
  });
});

describe('where a point stands', () => {
  it.each([
    ['weights', 'weights'],
    ['experts', 'weights'],
    ['kv-cache', 'kv-attention'],
    ['attention', 'kv-attention'],
    ['activations', 'activations-memory'],
    ['optimizer-state', 'activations-memory'],
    ['total-memory', 'activations-memory'],
  ] as const)('%s made smaller: the panel %s', (subject, panel) => {
    const { points } = view([speed(), size({ subject })]);
    expect(points.map((point) => point.panel)).toEqual([panel]);
  });

  it.each(['trainable-parameters', null] as (Subject | null)[])(
    '%s made smaller: no panel, and both figures say so',
    (subject) => {
      const { points, omitted } = view([speed(), size({ subject })]);
      expect(points).toEqual([]);
      expect(reasons(omitted)).toEqual({ 'no-panel': ['speed', 'size'] });
    },
  );

  it('is in each panel of what the method made smaller', () => {
    const { points } = view([
      speed(),
      size({ subject: 'kv-cache' }),
      memory({ id: 'weights', subject: 'weights', reported: { value: 3 } }),
    ]);
    expect(points.map(({ panel, x }) => [panel, x.high])).toEqual([
      ['kv-attention', 4],
      ['weights', 3],
    ]);
  });

  it('is left to another panel where only one is asked for', () => {
    const claims = [
      speed({ run: 'a' }),
      size({ run: 'a', subject: 'kv-cache' }),
      claim({ id: 'weights-speed', method: 'Other', conditions: { sparsity: 0.5 } }),
    ];
    const { points, drawn, omitted } = view(claims, { panel: 'weights' });
    expect(points.map(({ panel }) => panel)).toEqual(['weights']);
    expect(drawn).toEqual(['p/weights-speed']);
    expect(reasons(omitted)).toEqual({ 'other-panel': ['speed', 'size'] });
  });

  it('is open on the axis whose figure is only a ceiling, a segment where it is a range', () => {
    const { points } = view([
      speed({ reported: { value: [1.3, 2.1] } }),
      size({ reported: { value: 8, qualifier: 'up-to' } }),
    ]);
    expect(points[0]?.y).toEqual({ low: 1.3, high: 2.1, open: false });
    expect(points[0]?.x).toEqual({ low: 8, high: 8, open: true });
  });

  it('turns 50 % less memory and 50 % less time into 2× and 2×', () => {
    const half = { value: 50, unit: '%', form: 'percent-less' } as const;
    const { points } = view([
      speed({ metric: 'latency', reported: half }),
      size({ reported: half }),
    ]);
    expect(points[0]).toMatchObject({ x: { low: 2, high: 2 }, y: { low: 2, high: 2 } });
  });
});

describe('a filter on how the speed-up was measured', () => {
  const claims = [speed({ scope: 'decode' }), size()];

  it('lets the compression come along, and counts only the speed-up', () => {
    const { points, drawn } = view(claims, { scope: ['decode'] });
    expect(points[0]).toMatchObject({ claims: ['p/speed'], size: 'p/size', x: { high: 4 } });
    expect(drawn).toEqual(['p/speed']);
  });

  it('does not let a speed-up come along', () => {
    const { points, drawn } = view(claims, { scope: ['not-stated'] });
    expect([points, drawn]).toEqual([[], []]);
  });

  it('is what hides the other figure: a compression without its speed-up says so', () => {
    const { omitted } = view(claims, { scope: ['not-stated'] });
    expect(reasons(omitted)).toEqual({ 'filtered-out': ['size'] });
  });

  it.each(['up-to', 'exact'] as const)(
    'is what hides the other figure, not its source: qualifier %s',
    (qualifier) => {
      const both = [speed({ reported: { qualifier: 'up-to' } }), size()];
      const { omitted } = view(both, { qualifier: [qualifier] });
      expect(reasons(omitted)).toEqual({
        'filtered-out': [qualifier === 'up-to' ? 'speed' : 'size'],
      });
    },
  );
});

describe('labels', () => {
  const labels = (speeds: Claim[]) => view([...speeds, size()]).points.map(({ label }) => label);

  it('are the method, where it stands once in a panel', () => {
    expect(labels([speed({ scope: 'decode' })])).toEqual(['Method']);
  });

  it('say the scope, where a method stands twice', () => {
    expect(
      labels([speed({ scope: 'decode' }), claim({ id: 'other', scope: 'end-to-end' })]),
    ).toEqual(['Method, decode', 'Method, end to end']);
  });

  it('say the baseline, where the scope does not tell two apart', () => {
    expect(
      labels([speed({ baseline: 'dense' }), claim({ id: 'other', baseline: 'fp16' })]),
    ).toEqual(['Method vs dense model', 'Method vs FP16']);
  });
});

it('names why a figure of each other kind is left out', () => {
  const { omitted } = view([
    claim({ id: 'accuracy', metric: 'accuracy', reported: { unit: '%', form: 'level' } }),
    claim({ id: 'level', metric: 'latency', reported: { unit: 's', form: 'level' } }),
    memory({ id: 'gigabytes', reported: { value: 27, unit: 'GB', form: 'level' } }),
    memory({ id: 'all', reported: { value: 100, unit: '%', form: 'percent-less' } }),
  ]);
  expect(reasons(omitted)).toEqual({
    'no-comparator': ['level', 'gigabytes'],
    'all-of-it': ['all'],
    'other-family': ['accuracy'],
  });
});
