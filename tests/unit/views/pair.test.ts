import { describe, expect, it } from 'vitest';
import type { Query } from '#lib/query/index.ts';
import type { Claim } from '#lib/schema/index.ts';
import { claim, fromTable, memory, reasons, viewOf, type ClaimFields } from './sample';

const view = (claims: Claim[], asked?: Partial<Query>) => {
  const { drawing, ...rest } = viewOf('speedup-vs-compression', claims, asked);
  return { ...drawing, ...rest };
};
type Fields = Partial<ClaimFields>;
const speed = (fields: Fields = {}) => claim({ id: 'speed', ...fields });
const size = (fields: Fields = {}) => memory({ id: 'size', ...fields });
const measured = (fields: Fields = {}) => ({ evidence: fromTable, ...fields });

describe('two measurements', () => {
  it('pair within a run', () => {
    const { points } = view([speed(measured({ run: 'a' })), size(measured({ run: 'a' }))]);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({
      tie: 'run',
      claims: ['p/speed', 'p/size'],
      run: 'p/a',
      x: { high: 4 },
      y: { high: 2 },
    });
  });

  it.each<[string, string | null, string | null]>([
    ['of two runs', 'a', 'b'],
    ['of no run', null, null],
    ['of a run and of none', 'a', null],
    ['of none and of a run', null, 'a'],
  ])('%s do not pair, though they are of one method', (_, one, other) => {
    const { points, omitted } = view([
      speed(measured({ run: one })),
      size(measured({ run: other })),
    ]);
    expect(points).toEqual([]);
    expect(reasons(omitted)).toEqual({ 'no-run': ['speed', 'size'] });
  });

  it('pair each with what is of its own run', () => {
    const { points } = view(
      ['a', 'b'].flatMap((run, i) => [
        speed(measured({ id: `speed-${run}`, run, reported: { value: i + 2 } })),
        size(measured({ id: `size-${run}`, run, reported: { value: i + 5 } })),
      ]),
    );
    expect(points.map(({ claims, x, y }) => [...claims, x.high, y.high])).toEqual([
      ['p/speed-a', 'p/size-a', 5, 2],
      ['p/speed-b', 'p/size-b', 6, 3],
    ]);
  });
});

it('a measurement pairs with the compression that its own conditions state', () => {
  const { points } = view([speed(measured({ conditions: { sparsity: 0.75 } }))]);
  expect(points.map(({ tie, panel, x }) => [tie, panel, x.high])).toEqual([
    ['conditions', 'weights', 4],
  ]);
});

describe('a headline', () => {
  it.each<[string, Fields, Fields]>([
    ['a measurement of another run', { run: 'a' }, measured({ run: 'b' })],
    ['a measurement of no run', {}, measured()],
    ['a measured speed-up', measured({ run: 'b' }), { run: 'a' }],
  ])('never pairs with %s', (_, ofSpeed, ofSize) => {
    expect(view([speed(ofSpeed), size(ofSize)]).points).toEqual([]);
  });

  it('pairs with a measurement of its own run', () => {
    const { points } = view([speed({ run: 'a' }), size(measured({ run: 'a' }))]);
    expect(points.map(({ tie }) => tie)).toEqual(['run']);
  });

  it('pairs with a headline, not with a measurement that comes before it', () => {
    const before = size(measured({ id: 'measured', reported: { value: 9 } }));
    const { points } = view([before, speed(), size()]);
    expect(points.map(({ tie, size: of }) => [tie, of])).toEqual([['method', 'p/size']]);
  });
});

describe('why a figure has no counterpart', () => {
  it('is of a headline what headlines lack, whatever is measured', () => {
    const ofSpeed = view([speed(), size(measured())]);
    expect(reasons(ofSpeed.omitted)).toEqual({ 'no-compression': ['speed'], 'no-run': ['size'] });
    const ofSize = view([speed(measured()), size()]);
    expect(reasons(ofSize.omitted)).toEqual({ 'no-speed': ['size'], 'no-run': ['speed'] });
  });

  it('is not the run where the run has one without a panel', () => {
    const { omitted } = view([
      speed(measured({ run: 'a' })),
      size(measured({ run: 'a', subject: null })),
    ]);
    expect(reasons(omitted)).toEqual({ 'no-panel': ['speed', 'size'] });
  });

  it('is not the run where another compression of it is drawn', () => {
    const run = measured({ run: 'a' });
    const { omitted } = view([speed(run), size(run), size({ ...run, id: 'second' })]);
    expect(reasons(omitted)).toEqual({ 'another-drawn': ['second'] });
  });

  it('is not the run where a filter hides the one that it has', () => {
    const run = measured({ run: 'a' });
    const claims = [speed({ ...run, reported: { qualifier: 'up-to' } }), size(run)];
    const { omitted } = view(claims, { qualifier: ['up-to'] });
    expect(reasons(omitted)).toEqual({ 'filtered-out': ['speed'] });
  });
});

it('names a rival with the paper that measured it', () => {
  const rival = measured({ method: 'Quest', measuredBy: 'p', run: 'a' });
  const { points } = view([speed(rival), size(rival)]);
  expect(points.map(({ label }) => label)).toEqual(['Quest, by Method']);
});
