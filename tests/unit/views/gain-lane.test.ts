import { describe, expect, it } from 'vitest';
import type { Query } from '#lib/query/index.ts';
import type { Claim } from '#lib/schema/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { claim, fromTable, memory, quality, reasons, viewOf, type ClaimFields } from './sample';

const view = (claims: Claim[], asked?: Partial<Query>) => {
  const { drawing, ...rest } = viewOf('gain-vs-quality', claims, asked);
  return { ...drawing, ...rest };
};
const speed = (fields: Partial<ClaimFields> = {}) => claim({ id: 'speed', ...fields });

describe('the lane', () => {
  it('counts and holds the gains whose source states no quality, from the smallest', () => {
    const { lane, points: held } = view([
      speed({ id: 'a', reported: { value: 8, qualifier: 'up-to' } }),
      memory({ id: 'b', reported: { value: [1.5, 3] } }),
      speed({ id: 'c', method: 'With quality' }),
      quality({ method: 'With quality' }),
    ]);
    expect(lane.count).toBe(2);
    expect(lane.marks.map(({ claim: id, x }) => [id, x])).toEqual([
      ['p/b', { low: 1.5, high: 3, open: false }],
      ['p/a', { low: 8, high: 8, open: true }],
    ]);
    expect(held.map(({ claim: id }) => id)).toEqual(['p/c']);
  });

  it('takes no gain whose quality a filter hides', () => {
    const claims = [
      speed({ reported: { qualifier: 'up-to' } }),
      quality({ reported: { qualifier: 'about' } }),
    ];
    const drawn = view(claims, { qualifier: ['up-to'] });
    expect([drawn.points, drawn.lane.count]).toEqual([[], 0]);
    expect(reasons(drawn.omitted)).toEqual({ 'filtered-out': ['speed'] });
    const other = view(claims, { qualifier: ['about'] });
    expect(reasons(other.omitted)).toEqual({ 'filtered-out': ['quality'] });
  });

  it('takes no gain whose quality is stated as a level alone, or in a unit without a panel', () => {
    const level = quality({ reported: { value: 80, form: 'level' } });
    expect(reasons(view([speed(), level]).omitted)).toEqual({
      'no-comparator': ['quality'],
      'no-quality-change': ['speed'],
    });
    const dims: Partial<Claim['reported']> = { value: -0.01, unit: 'bits/dim', form: 'difference' };
    const inDims = view([speed(), quality({ metric: 'bits-per-dim', reported: dims })]);
    expect(inDims.lane.count).toBe(0);
    expect(reasons(inDims.omitted)).toEqual({
      'no-quality-change': ['speed'],
      'no-quality-panel': ['quality'],
    });
  });

  it.each(['headlines', 'both'] as const)(
    'takes no gain of an abstract whose paper states the method’s quality in a table: %s',
    (shown) => {
      const claims = [speed(), quality({ evidence: fromTable })];
      const { lane, omitted } = view(claims, { source: shown === 'both' ? SOURCES_OF.both : [] });
      expect(lane.marks).toEqual([]);
      expect(reasons(omitted)['quality-elsewhere']).toEqual(['speed']);
    },
  );
});

describe('too many to draw one by one', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => speed({ id: `speed-${i}` }));

  it('are points up to 2,000 and cells of their panel beyond, which stand for their claims', () => {
    const most = view([...many(2000), quality()]);
    expect([most.points.length, most.bins.length]).toEqual([2000, 0]);
    const beyond = view([...many(2001), quality()]);
    expect(beyond.points).toEqual([]);
    expect(beyond.bins.map(({ panel, count }) => [panel, count])).toEqual([['% relative', 2001]]);
    expect(beyond.drawn).toHaveLength(2002);
    const [cell] = beyond.bins;
    expect([cell?.x.low, cell?.y.low]).toEqual([2, -3]);
  });

  it('are marks of the lane up to 400 and cells beyond', () => {
    const most = view(many(400)).lane;
    expect([most.marks.length, most.bins.length]).toEqual([400, 0]);
    const beyond = view([...many(400), memory({ id: 'memory' })]);
    expect(beyond.lane.marks).toEqual([]);
    expect(beyond.lane.count).toBe(401);
    expect(beyond.lane.bins.map(({ count }) => count)).toEqual([400, 1]);
    expect(beyond.drawn).toHaveLength(401);
  });
});
