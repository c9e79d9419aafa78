import { describe, expect, it } from 'vitest';
import type { Query } from '#lib/query/index.ts';
import type { Claim } from '#lib/schema/index.ts';
import { claim, fromTable, memory, quality, reasons, viewOf, type ClaimFields } from './sample';

const view = (claims: Claim[], asked?: Partial<Query>) => {
  const { drawing, ...rest } = viewOf('gain-vs-quality', claims, asked);
  return { ...drawing, ...rest };
};
type Fields = Partial<ClaimFields>;
type Reported = Partial<Claim['reported']>;
const speed = (fields: Fields = {}) => claim({ id: 'speed', ...fields });
const points = (value: number): Reported => ({ value, unit: 'points', form: 'difference' });
const measured = { evidence: fromTable };

describe('a gain is held against', () => {
  it('the change in quality of its own run, before any other of its method', () => {
    const drawn = view([
      speed({ run: 'a' }),
      quality({ id: 'of-the-method', reported: points(-2) }),
      quality({ run: 'a' }),
    ]);
    expect(drawn.points).toHaveLength(1);
    expect(drawn.points[0]).toMatchObject({
      hollow: false,
      claims: ['p/speed', 'p/quality'],
      panel: '% relative',
      x: { low: 2, high: 2, open: false },
      y: { low: -3, high: -3, open: false },
    });
    expect(reasons(drawn.omitted)).toEqual({ 'another-drawn': ['of-the-method'] });
  });

  it('that of its method where its run has none, which is the looser tie', () => {
    const drawn = view([speed({ run: 'a' }), quality({ run: 'b' })]);
    expect(drawn.points.map(({ hollow }) => hollow)).toEqual([true]);
    expect(drawn.points[0]?.words).toMatch(/: Speed-up 2×.*: Accuracy 97% of baseline.* not tie/);
  });

  it('each change that is tied to it alike, none chosen and none averaged', () => {
    const { points: drawn } = view([
      speed(),
      quality({ id: 'a', reported: { value: 99 } }),
      quality({ id: 'b', reported: { value: 90 } }),
      quality({ id: 'c', metric: 'score', reported: points(1.5) }),
    ]);
    expect(drawn.map(({ claim: id, panel, y }) => [id, panel, y.high])).toEqual([
      ['p/speed', '% relative', -1],
      ['p/speed', '% relative', -10],
      ['p/speed', 'points', 1.5],
    ]);
  });

  it('nothing that is stated against another baseline, unless the run is one', () => {
    const against = (run: string | null) =>
      view([speed({ run, baseline: 'vllm' }), quality({ run, baseline: 'fp16' })]);
    expect(against('a').points).toHaveLength(1);
    expect(reasons(against(null).omitted)).toEqual({ 'baselines-differ': ['speed', 'quality'] });
  });

  it('nothing of another method or another paper', () => {
    const drawn = view([
      speed({ method: 'Fast' }),
      quality(),
      claim({ id: 'q/other', method: 'Fast', metric: 'throughput' }),
    ]);
    expect(drawn.points).toEqual([]);
    expect(drawn.lane.marks.map((mark) => mark.claim).toSorted()).toEqual(['p/speed', 'q/other']);
    expect(reasons(drawn.omitted)).toEqual({ 'no-gain': ['quality'] });
  });
});

describe('a measurement is held against', () => {
  it('quality of its run and no other, though it be of its method', () => {
    const drawn = view([
      speed({ ...measured, run: 'a' }),
      quality({ ...measured, run: 'a' }),
      quality({ ...measured, id: 'of-b', run: 'b' }),
      memory({ ...measured, id: 'of-c', run: 'c' }),
    ]);
    expect(drawn.points.map(({ claims, run }) => [...claims, run])).toEqual([
      ['p/speed', 'p/quality', 'p/a'],
    ]);
    expect(drawn.lane.count).toBe(0);
    expect(reasons(drawn.omitted)).toEqual({ 'no-run': ['of-b', 'of-c'] });
  });
});

describe('better is up', () => {
  const y = (fields: Fields) => view([speed(), quality(fields)]).points.map((point) => point.y);
  const ppl = (value: number, baselineValue: number): Fields => ({
    metric: 'perplexity',
    reported: { value, baselineValue, unit: 'perplexity', form: 'level' },
  });

  it('where perplexity is lower: 6 → 5.5 is +0.5, 6 → 7 is −1', () => {
    expect(y(ppl(5.5, 6))).toEqual([{ low: 0.5, high: 0.5, open: false }]);
    expect(y(ppl(7, 6))).toEqual([{ low: -1, high: -1, open: false }]);
    expect(view([speed(), quality(ppl(7, 6))]).points[0]?.panel).toBe('perplexity');
  });

  it('for both ends of a range: a loss of 1% to 4% is from −4 to −1', () => {
    const loss = { value: [1, 4] as [number, number], form: 'percent-less' as const };
    expect(y({ reported: loss })).toEqual([{ low: -4, high: -1, open: false }]);
  });

  it('and “up to” is open, as gain and as quality', () => {
    const [point] = view([
      speed({ reported: { value: [2, 5], qualifier: 'up-to' } }),
      quality({ reported: { value: 3, form: 'percent-less', qualifier: 'up-to' } }),
    ]).points;
    expect(point?.x).toEqual({ low: 2, high: 5, open: true });
    expect(point?.y).toEqual({ low: -3, high: -3, open: true });
  });
});

it('memory that a method adds, parameters that it trains, and reach are no gains', () => {
  const drawn = view([
    memory({ id: 'adds', metric: 'memory-overhead' }),
    memory({ id: 'trains', metric: 'parameters', subject: 'trainable-parameters' }),
    claim({ id: 'reach', metric: 'context-length' }),
    quality(),
  ]);
  expect(drawn.drawn).toEqual([]);
  expect(reasons(drawn.omitted)).toEqual({
    'other-family': ['reach'],
    'no-gain': ['quality'],
    'an-overhead': ['adds'],
    'only-trained': ['trains'],
  });
});

describe('one kind of gain', () => {
  const claims = [
    speed(),
    memory({ id: 'memory' }),
    quality(),
    speed({ id: 'alone', method: 'B' }),
  ];

  it('is shown alone, and its names say no kind', () => {
    const drawn = view(claims, { gain: 'memory' });
    expect(drawn.points.map(({ claim: id, label }) => [id, label])).toEqual([
      ['p/memory', 'Method'],
    ]);
    expect(drawn.lane.count).toBe(0);
    expect(reasons(drawn.omitted)).toEqual({ 'other-gain': ['speed', 'alone'] });
  });

  it('is said by each name where all are shown', () => {
    const { points: drawn } = view(claims);
    expect(drawn.map(({ label }) => label)).toEqual(['Method, faster', 'Method, less memory']);
  });
});

describe('names', () => {
  it('tell points of one method apart by scope, and are carried by the highest of one name', () => {
    const { points: drawn } = view([
      speed({ id: 'a', scope: 'prefill' }),
      speed({ id: 'b', scope: 'decode' }),
      quality(),
      quality({ id: 'better', reported: { value: 99 } }),
    ]);
    expect(drawn.map(({ claim: id, y, label }) => [id, y.high, label])).toEqual([
      ['p/a', -3, ''],
      ['p/a', -1, 'Method, faster, prefill'],
      ['p/b', -3, ''],
      ['p/b', -1, 'Method, faster, decode'],
    ]);
  });
});
