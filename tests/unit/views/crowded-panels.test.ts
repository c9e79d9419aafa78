import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { loadCorpus } from '#lib/corpus/files.ts';
import { DEFAULT_QUERY, FIELD_IDS, type Query } from '#lib/query/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { enlarged } from '../../bench/corpus';
import { reasons, viewOfRows } from './sample';

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
const sum = (counted: { count: number }[]) =>
  counted.reduce((total, { count }) => total + count, 0);

describe('of 20,000 claims', () => {
  it('methods from kernel to serving are sixty, of at most 2,000 marks, and each claim is drawn or left out', () => {
    const result = viewOfRows('scope-ladder', rows, asked());
    const { ladders } = result.drawing;
    expect(ladders).toHaveLength(60);
    const marks = ladders.flatMap((ladder) => ladder.marks);
    expect(marks.map(({ claim }) => claim)).toEqual(result.drawn);
    expect(marks.length).toBeGreaterThan(120);
    expect(marks.length).toBeLessThanOrEqual(2000);
    expect(Object.keys(reasons(result.omitted))).toContain('further-methods');
    expect(accounted(result)).toEqual(ids);
  });

  it.each<Query['over']>(['all', 'speed'])(
    'gains over time, of %s, are cells, and each claim is drawn or left out',
    (over) => {
      const result = viewOfRows('over-time', rows, asked({ over }));
      const { panels } = result.drawing;
      expect(panels.flatMap(({ marks }) => marks)).toEqual([]);
      const cells = panels.flatMap((panel) => panel.cells);
      expect(cells.length).toBeLessThanOrEqual(2000);
      expect(sum(cells)).toBe(result.drawn.length);
      expect(result.drawn.length).toBeGreaterThan(2000);
      expect(accounted(result)).toEqual(ids);
    },
  );

  it('what is reported has rows that can still be gone through, and names the claims of the others', () => {
    const result = viewOfRows('reporting', rows, asked());
    const { rows: papers, total } = result.drawing;
    // A mark for each field, and one for the paper.
    expect(papers.length * (FIELD_IDS.length + 1)).toBeLessThanOrEqual(2000);
    expect(total.claims).toBe(20_000);
    expect(Object.keys(reasons(result.omitted))).toEqual(['no-row']);
    expect(accounted(result)).toEqual(ids);
  });
});
