import { describe, expect, it } from 'vitest';
import { along } from '#lib/chart/scale.ts';
import type { Column } from '#lib/compare/cache-columns.ts';
import type { MatrixDrawing } from '#lib/views/kv-cache/drawing.ts';
import { claim, memory, paper, reasons, viewOf, viewOfPapers, type ClaimFields } from './sample';

const VIEW = 'kv-cache';
const points = { metric: 'score', reported: { unit: 'points', form: 'difference' } } as const;

describe('a figure stands in the column', () => {
  it.each<[string, string, Partial<ClaimFields>]>([
    ['kernel', 'a speed-up of a kernel', { scope: 'kernel' }],
    ['kernel', 'a speed-up of a layer', { scope: 'layer' }],
    ['prefill', 'a speed-up of prefill', { scope: 'prefill' }],
    ['decode', 'a speed-up of decoding', { scope: 'decode' }],
    ['decode', 'a throughput of decoding', { scope: 'decode', metric: 'throughput' }],
    ['end-to-end', 'a latency end to end', { scope: 'end-to-end', metric: 'latency' }],
    ['throughput', 'a throughput of no stated scope', { metric: 'throughput' }],
    ['throughput', 'a throughput when serving', { metric: 'throughput', scope: 'serving' }],
    ['memory', 'peak memory', { metric: 'peak-memory', subject: 'total-memory' }],
    ['budget', 'bits of the cache', { metric: 'kv-bits', subject: 'kv-cache' }],
    ['batch', 'a batch size', { metric: 'batch-size' }],
    ['context', 'a context length', { metric: 'context-length' }],
    ['quality', 'an accuracy', { metric: 'accuracy' }],
  ])('%s: %s', (column, _, fields) => {
    const { drawing } = viewOf(VIEW, [claim({ id: 'c', ...fields })]);
    expect(drawing.rows.map(({ cells }) => Object.keys(cells))).toEqual([[column]]);
  });

  it.each<[string, string, Partial<ClaimFields>]>([
    ['no-column', 'a speed-up of no stated scope', {}],
    ['no-column', 'a speed-up of training', { scope: 'training' }],
    ['other-family', 'an energy', { metric: 'energy-efficiency' }],
    ['other-family', 'a model size that fits', { metric: 'trainable-model-size' }],
  ])('none (%s): %s', (reason, _, fields) => {
    const { drawing, omitted } = viewOf(VIEW, [claim({ id: 'c', ...fields })]);
    expect(drawing.rows).toEqual([]);
    expect(reasons(omitted)).toEqual({ [reason]: ['c'] });
  });

  it.each([
    ['kv-cache', 1],
    ['sparse-attention', 1],
    ['pruning', 0],
  ])('only if its paper is on caches or sparse attention: %s', (technique, rows) => {
    const claims = [claim({ id: 'c', scope: 'decode' })];
    const { drawing, omitted } = viewOfPapers(VIEW, [
      paper(claims, { techniques: ['evaluation', technique] }),
    ]);
    expect(drawing.rows).toHaveLength(rows);
    expect(reasons(omitted)).toEqual(rows ? {} : { 'other-technique': ['c'] });
  });
});

it('leaves a cell that was not reported out, and never fills it with 0', () => {
  const { drawing } = viewOf(VIEW, [claim({ id: 'c', scope: 'decode' })]);
  expect(drawing.rows[0]?.cells).not.toHaveProperty('prefill');
  expect(Object.keys(drawing.rows[0]?.cells ?? {})).toEqual(['decode']);
});

it('gives each method of a paper a row, and methods of one name in two papers two', () => {
  const of = (id: string, method: string) => claim({ id, method, scope: 'decode' });
  const { drawing } = viewOfPapers(VIEW, [
    paper([of('p/a', 'SpaCO'), of('p/b', 'SeCO'), of('p/c', 'SeCO')]),
    paper([of('q/a', 'SeCO')], { id: 'q' }),
  ]);
  expect(drawing.rows.map((row) => [row.method, row.paper, row.cells.decode?.length])).toEqual([
    ['SeCO', 'p', 2],
    ['SeCO', 'q', 1],
    ['SpaCO', 'p', 1],
  ]);
});

/** Where the first figure of each row is on the scale of a column, 0 to 1; null: nowhere. */
const placesIn = ({ rows, scales }: MatrixDrawing, column: Column) =>
  rows.map(({ cells }) => {
    const [at, scale] = [cells[column]?.[0]?.at, scales[column]];
    return at && scale ? { low: along(scale, at.low), high: along(scale, at.high) } : null;
  });

describe('the scale of a column', () => {
  const places = (values: (number | [number, number])[], asked = {}) => {
    const claims = values.map((value, i) =>
      claim({ id: `c${i}`, method: `Method ${i}`, scope: 'decode', reported: { value } }),
    );
    const { drawing } = viewOf(VIEW, claims, asked);
    return placesIn(drawing, 'decode');
  };

  it('is logarithmic for ratios, from 1× at the left to the greatest at the right', () => {
    const [two, four, sixteen] = places([2, 4, 16]);
    expect([two?.high, four?.high, sixteen?.high].map((n) => n?.toFixed(6))).toEqual([
      '0.250000',
      '0.500000',
      '1.000000',
    ]);
  });

  it('begins below 1× where a method is slower', () => {
    const [slower, faster] = places([0.5, 2]);
    expect([slower?.high, faster?.high]).toEqual([0, 1]);
  });

  it('puts both ends of a range in their places', () => {
    const [range] = places([[2, 4]]);
    expect(range?.low).toBeCloseTo(0.5, 10);
    expect(range?.high).toBe(1);
  });

  it('comes from the rows that are shown: what a filter hides moves nothing', () => {
    const slow = { id: 'slow', method: 'A', scope: 'decode' as const, reported: { value: 4 } };
    const fast = { ...slow, id: 'fast', method: 'B', reported: { value: 256 } };
    const papers = [paper([claim(slow)]), paper([claim(fast)], { id: 'q' })];
    const all = viewOfPapers(VIEW, papers);
    expect(placesIn(all.drawing, 'decode')[0]?.high).toBeCloseTo(0.25, 10);
    const one = viewOfPapers(VIEW, papers, { paper: ['p'] });
    expect(one.drawing.rows.map(({ method }) => method)).toEqual(['A']);
    expect(placesIn(one.drawing, 'decode')[0]?.high).toBe(1);
  });

  it('is of one unit, the commonest; figures of another have a cell and no place', () => {
    const { drawing } = viewOf(VIEW, [
      claim({ id: 'a', ...points, method: 'A', reported: { ...points.reported, value: 5 } }),
      claim({ id: 'b', ...points, method: 'B', reported: { ...points.reported, value: 10 } }),
      claim({
        id: 'c',
        metric: 'quality-retained',
        method: 'C',
        reported: { unit: '%', form: 'level', value: 99 },
      }),
    ]);
    expect(placesIn(drawing, 'quality').map((place) => place?.high ?? null)).toEqual([
      0.5,
      1,
      null,
    ]);
  });

  it('has no place for a level that nothing is held against', () => {
    const { drawing } = viewOf(VIEW, [
      claim({
        id: 'c',
        metric: 'context-length',
        reported: { unit: 'tokens', form: 'level', value: 380_000 },
      }),
    ]);
    expect(drawing.rows[0]?.cells.context?.[0]).toMatchObject({ figure: '380K tokens', at: null });
  });

  it('puts what got worse left of what got better', () => {
    const { drawing } = viewOf(VIEW, [
      claim({ id: 'a', ...points, method: 'A', reported: { ...points.reported, value: -2 } }),
      claim({ id: 'b', ...points, method: 'B', reported: { ...points.reported, value: 2 } }),
    ]);
    expect(placesIn(drawing, 'quality').map((place) => place?.high)).toEqual([0, 1]);
  });

  it('reads a perplexity that fell as better', () => {
    const change = { unit: 'perplexity', form: 'difference' } as const;
    const { drawing } = viewOf(
      VIEW,
      [
        claim({ id: 'a', metric: 'perplexity', method: 'A', reported: { ...change, value: -0.4 } }),
        claim({ id: 'b', metric: 'perplexity', method: 'B', reported: { ...change, value: 0.1 } }),
      ],
      { sort: 'quality' },
    );
    expect(drawing.rows.map(({ method }) => method)).toEqual(['A', 'B']);
  });
});

describe('rows', () => {
  const claims = [
    claim({ id: 'a', method: 'Alpha', scope: 'decode', reported: { value: 2 } }),
    claim({ id: 'b', method: 'Beta', scope: 'decode', reported: { value: 8 } }),
    memory({ id: 'b-memory', method: 'Beta', reported: { value: 2 } }),
    claim({
      id: 'c',
      method: 'Gamma',
      scope: 'decode',
      metric: 'latency',
      reported: { value: 9, unit: 'ms', form: 'level' },
    }),
    memory({ id: 'd-memory', method: 'Delta', reported: { value: 5 } }),
  ];

  it.each([
    ['method', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['decode', ['Beta', 'Alpha', 'Gamma', 'Delta']],
    ['memory', ['Delta', 'Beta', 'Alpha', 'Gamma']],
    ['prefill', ['Alpha', 'Beta', 'Delta', 'Gamma']],
  ] as const)(
    'sorted by %s: best first, then what has no place, what is not reported last',
    (sort, order) => {
      const { drawing } = viewOf(VIEW, claims, { sort });
      expect(drawing.rows.map(({ method }) => method)).toEqual(order);
      expect(drawing.sort).toBe(sort);
    },
  );
});
