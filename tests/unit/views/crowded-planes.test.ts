import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { loadCorpus } from '#lib/corpus/files.ts';
import { DEFAULT_QUERY, type Query } from '#lib/query/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { enlarged } from '../../bench/corpus';
import { viewOfRows } from './sample';

const { rows } = buildCorpus(enlarged(loadCorpus().papers, 20_000), 'test');
const ids = rows.map(({ claim }) => claim.id).toSorted();
const asked = (more: Partial<Query> = {}) => ({
  ...DEFAULT_QUERY,
  source: SOURCES_OF.both,
  ...more,
});

function accounted({ drawn, omitted }: { drawn: string[]; omitted: { claims: string[] }[] }) {
  return [...drawn, ...omitted.flatMap(({ claims }) => claims)].toSorted();
}
const sum = (cells: { count: number }[]) => cells.reduce((total, { count }) => total + count, 0);

describe('of 20,000 claims', () => {
  it('speed-ups against compressions are cells, and each claim is drawn or left out', () => {
    const result = viewOfRows('speedup-vs-compression', rows, asked());
    expect(result.drawing.points).toEqual([]);
    expect(sum(result.drawing.bins)).toBeGreaterThan(2000);
    expect(accounted(result)).toEqual(ids);
  });

  it('gains against quality are cells, the silent ones too, and each claim is drawn or left out', () => {
    const result = viewOfRows('gain-vs-quality', rows, asked());
    const { points, bins, lane } = result.drawing;
    expect([points, lane.marks]).toEqual([[], []]);
    expect(sum(bins)).toBeGreaterThan(2000);
    expect(sum(lane.bins)).toBe(lane.count);
    expect(accounted(result)).toEqual(ids);
  });

  it.each<Partial<Query>>([
    {},
    { x: 'scope' },
    { y: 'perplexity', x: 'total-memory' },
    { x: 'date', facet: 'technique', front: 'plain' },
  ])('explored marks are cells beyond 2,000: %o', (choice) => {
    const result = viewOfRows('explore', rows, asked(choice));
    const { points, cells } = result.drawing;
    if (cells.length) expect([points.length, sum(cells) > 2000]).toEqual([0, true]);
    else expect(points.length).toBeLessThanOrEqual(2000);
    expect(points.length + cells.length).toBeGreaterThan(0);
    expect(accounted(result)).toEqual(ids);
  });
});
