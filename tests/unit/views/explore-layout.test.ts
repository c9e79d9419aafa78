import { describe, expect, it } from 'vitest';
import { ABOUT } from '#lib/views/abouts.ts';
import { PARAMS, type Query } from '#lib/query/index.ts';
import type { Claim, Scope } from '#lib/schema/index.ts';
import { claim, paper, reasons, viewOf, viewOfPapers, type ClaimFields } from './sample';

const drawingOf = (claims: Claim[], asked: Partial<Query> = {}) =>
  viewOf('explore', claims, asked).drawing;
const speeds = (values: readonly number[], fields: Partial<ClaimFields> = {}) =>
  values.map((value, i) => claim({ id: `s${i}`, ...fields, reported: { value } }));
const changes = (values: readonly number[]) =>
  values.map((value, i) =>
    claim({
      id: `q${i}`,
      metric: 'accuracy',
      reported: { value, unit: 'points', form: 'difference' },
    }),
  );

describe('the scale of an axis', () => {
  const vertical = (claims: Claim[], asked: Partial<Query>) => {
    const { type, note } = drawingOf(claims, { x: 'scope', ...asked }).y;
    return [type, note];
  };

  it('is logarithmic where ratios spread over more than a factor of 10', () => {
    expect(vertical(speeds([1, 10]), {})).toEqual(['linear', null]);
    expect(vertical(speeds([1, 11]), {})).toEqual(['log', null]);
  });

  it('is what the reader asks for', () => {
    expect(vertical(speeds([2, 3]), { yscale: 'log' })).toEqual(['log', null]);
    expect(vertical(speeds([1, 100]), { yscale: 'linear' })).toEqual(['linear', null]);
    expect(vertical(changes([1, 2]), { y: 'points', yscale: 'log' })).toEqual(['log', null]);
  });

  it('is linear, and says why, where a logarithm is asked of what has none', () => {
    const why = ['linear', 'linear: some values are 0 or less'];
    expect(vertical(changes([-1, 2]), { y: 'points', yscale: 'log' })).toEqual(why);
    expect(vertical(changes([0, 2]), { y: 'points', yscale: 'log' })).toEqual(why);
    expect(vertical(speeds([2]), { y: 'date', yscale: 'log' })).toEqual([
      'linear',
      'linear: a date is no ratio',
    ]);
    expect(drawingOf(speeds([2]), { x: 'scope', xscale: 'log' }).x.note).toBe(
      'categories have no scale',
    );
  });

  it.each<[string, Claim[], Partial<Query>, number]>([
    ['ratios', speeds([20, 30]), {}, 1],
    ['changes', changes([3, 4]), { y: 'points' }, 0],
  ])('of %s takes in no change', (_, claims, asked, neutral) => {
    const { domain, neutral: line } = drawingOf(claims, { x: 'scope', ...asked }).y;
    expect(line).toBe(neutral);
    expect(domain[0]).toBeLessThan(neutral);
  });
});

describe('categories', () => {
  const scoped = (scopes: readonly Scope[]) =>
    scopes.map((scope, i) => claim({ id: `s${i}`, scope }));

  it('stand in their own order, those that the source does not state last', () => {
    const { x } = drawingOf(scoped(['not-stated', 'decode', 'kernel']), { x: 'scope' });
    expect(x).toMatchObject({ bands: ['Kernel', 'Decode', 'Scope not stated'] });
  });

  it('take claims of one height beside each other, the first in the middle', () => {
    const { points } = drawingOf(scoped(['kernel', 'decode', 'decode', 'decode']), { x: 'scope' });
    expect(points.map(({ x }) => x.high)).toEqual([0, 1, 1.1, 0.9]);
  });

  it('are kept apart however many claims there are', () => {
    const { points } = drawingOf(scoped(Array.from({ length: 60 }, () => 'decode' as const)), {
      x: 'scope',
    });
    expect(Math.max(...points.map(({ x }) => Math.abs(x.high)))).toBeLessThan(0.5);
    expect(new Set(points.map(({ x }) => x.high)).size).toBe(60);
  });

  it('say several where a claim is of several', () => {
    const claims = [
      claim({ id: 'one', conditions: { model: ['llama-7b', 'llama-13b'] } }),
      claim({ id: 'two', conditions: { model: ['llama-7b', 'opt-13b'] } }),
      claim({ id: 'none' }),
    ];
    const { x } = drawingOf(claims, { x: 'family' });
    expect(x).toMatchObject({ bands: ['LLaMA', 'Several families', 'Model not stated'] });
  });
});

describe('panels', () => {
  const papers = [3, 1, 2, 1, 1, 1, 1].map((count, i) =>
    paper(
      speeds(Array.from({ length: count }, () => 2)).map((one) => ({
        ...one,
        id: one.id.replace('p/', `p${i}/`),
        conditions: { ...one.conditions, contextTokens: 1024 },
      })),
      { id: `p${i}`, shortName: `Paper ${i}` },
    ),
  );

  it('are the six with the most marks, the largest first; the rest is left out with that reason', () => {
    const { drawing, omitted } = viewOfPapers('explore', papers, { facet: 'paper' });
    expect(drawing.panels).toEqual([0, 2, 1, 3, 4, 5].map((i) => `Paper ${i}`));
    expect(drawing.points.map(({ panel }) => panel)).toEqual([0, 0, 0, 2, 1, 1, 3, 4, 5]);
    expect(reasons(omitted)).toEqual({ 'beyond-largest': ['p6/s0'] });
  });

  it('are one without a title unless the reader asks', () => {
    expect(viewOfPapers('explore', papers).drawing.panels).toEqual(['']);
  });
});

describe('colours and shapes', () => {
  const claims = [
    claim({ id: 'a', scope: 'decode' }),
    claim({ id: 'b', scope: 'not-stated', reported: { qualifier: 'about' } }),
  ];
  const keys = (asked: Partial<Query>) => {
    const { colours, shapes, points } = drawingOf(claims, { x: 'scope', ...asked });
    return { colours, shapes, of: points.map(({ colour, shape }) => [colour, shape]) };
  };

  it('double each other, each value with its own whatever is drawn', () => {
    expect(keys({ colour: 'scope' })).toEqual({
      colours: [
        { label: 'Decode', slot: 3 },
        { label: 'Scope not stated', slot: -1 },
      ],
      shapes: null,
      of: [
        [3, 0],
        [-1, 0],
      ],
    });
    expect(keys({ colour: 'scope', shape: 'scope' })).toEqual(keys({ colour: 'scope' }));
  });

  it('tell two fields apart where the reader asks, and name the field', () => {
    expect(keys({ colour: 'scope', shape: 'qualifier' })).toEqual({
      colours: [
        { label: 'Scope: Decode', slot: 0 },
        { label: 'Scope: Scope not stated', slot: 1 },
      ],
      shapes: [
        { label: 'Qualifier: Stated plainly', slot: 0 },
        { label: 'Qualifier: About', slot: 1 },
      ],
      of: [
        [0, 0],
        [1, 1],
      ],
    });
  });

  it('are shared by the fewest where there are more values than can be told apart', () => {
    const scopes: Scope[] = [
      ...(['kernel', 'layer', 'prefill', 'decode', 'serving', 'training'] as const),
      ...(['kernel', 'layer', 'prefill', 'decode', 'serving', 'training'] as const),
      'end-to-end',
      'fine-tuning',
    ];
    const { shapes, points } = drawingOf(
      scopes.map((scope, i) => claim({ id: `s${i}`, scope })),
      { x: 'source', shape: 'scope' },
    );
    expect(shapes?.map(({ label }) => label)).toEqual([
      'Scope: Kernel',
      'Scope: Layer',
      'Scope: Prefill',
      'Scope: Decode',
      'Scope: Serving',
      'Scope: Training',
      'Scope: others',
    ]);
    expect(points.slice(-2).map(({ shape }) => shape)).toEqual([6, 6]);
  });
});

describe('beyond 2,000 marks', () => {
  const many = (x: Query['x']) =>
    drawingOf(speeds(Array.from({ length: 2001 }, (_, i) => 1 + (i % 6))), { x });

  it.each<Query['x']>(['date', 'scope'])('cells by %s count them all, none is drawn', (x) => {
    const { points, cells } = many(x);
    expect(points).toEqual([]);
    expect(cells).toHaveLength(6);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(2001);
    for (const { y } of cells)
      expect([1, 2, 3, 4, 5, 6].filter((n) => n >= y.low && n < y.high)).toHaveLength(1);
  });
});

it('calls each thing that may be chosen by a name of its own', () => {
  for (const { key, options } of ABOUT.explore.choices) {
    const ids: readonly string[] = PARAMS[key].values;
    expect(options.map(({ id }) => id)).toEqual(ids);
    expect(new Set(options.map(({ label }) => label)).size).toBe(ids.length);
    expect(options.filter(({ id, label }) => label === (id as string))).toEqual([]);
  }
});
