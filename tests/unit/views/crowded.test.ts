import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { loadCorpus } from '#lib/corpus/files.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { enlarged } from '../../bench/corpus';
import { claim, fromTable, memory, reasons, viewOf, viewOfRows, type ClaimFields } from './sample';

const VIEWS = ['memory-by-hardware', 'kv-cache', 'disagreement'] as const;

const { papers } = loadCorpus();
const { rows } = buildCorpus(enlarged(papers, 20_000), 'test');

/** Marks and bars of a drawing, whichever of the three it is. */
function shapes(drawing: unknown): { marks: number; bars: number } {
  if (typeof drawing !== 'object' || drawing === null) return { marks: 0, bars: 0 };
  const { claim, marks } = drawing as { claim?: string; marks?: unknown[] };
  if (claim !== undefined) return { marks: 1, bars: 0 };
  const parts = Object.values(drawing).map(shapes);
  return {
    marks: parts.reduce((sum, part) => sum + part.marks, 0),
    bars: parts.reduce((sum, part) => sum + part.bars, marks?.length === 0 ? 1 : 0),
  };
}

describe.each(VIEWS)('%s of 20,000 claims', (id) => {
  it.each(['headlines', 'measurements', 'both'] as const)(
    'draws at most 2,000 marks, and each claim or the reason why not: %s',
    (shown) => {
      const own = rows.filter(({ level }) => shown === 'both' || level === shown);
      const query = { ...DEFAULT_QUERY, source: SOURCES_OF[shown] };
      const { drawing, drawn, omitted } = viewOfRows(id, own, query);
      const { marks, bars } = shapes(drawing);
      expect(marks + bars).toBeLessThanOrEqual(2000);
      // One headline a paper and measure has no other source to disagree with.
      if (id !== 'disagreement' || shown !== 'headlines') expect(marks + bars).toBeGreaterThan(50);
      const accounted = [...drawn, ...omitted.flatMap(({ claims }) => claims)];
      expect(accounted.toSorted()).toEqual(own.map((row) => row.claim.id).toSorted());
    },
  );
});

/** Measurements of memory, 1.001× smaller and up, in steps of 0.001. */
const measured = (count: number, fields: Partial<ClaimFields> = {}) =>
  Array.from({ length: count }, (_, i) =>
    memory({
      id: `m${i}`,
      evidence: fromTable,
      ...fields,
      reported: { value: 1 + (i + 1) / 1000 },
    }),
  );
const other = (fields: Partial<ClaimFields> = {}) => memory({ id: 'other', ...fields });

describe('up to 2,000 marks, and a bar for several on a line beyond', () => {
  it('of memory', () => {
    const marksOf = (count: number) =>
      viewOf('memory-by-hardware', [...measured(count), other()]).drawing.savings;
    expect(marksOf(1999).map(({ marks }) => marks.length)).toEqual([1, 1999]);
    const [alone, several] = marksOf(2000);
    expect(alone?.marks.map(({ claim: id }) => id)).toEqual(['p/other']);
    expect(several?.marks).toEqual([]);
    expect(several?.bar).toEqual({ low: 1.001, high: 3, count: 2000 });
    expect(several?.figure).toBe('1–3×, 2,000 figures');
  });

  it('of KV caches', () => {
    const rowsOf = (count: number) =>
      viewOf('kv-cache', [...measured(count), claim({ id: 'speed', scope: 'decode' })]).drawing
        .rows;
    expect(rowsOf(1999)[0]?.strips.memory?.marks).toHaveLength(1999);
    const [row] = rowsOf(2000);
    expect([row?.lanes, row?.strips.memory?.marks]).toEqual([1, []]);
    expect(row?.strips.memory?.bar).toEqual({ low: 1.001, high: 3, count: 2000 });
    expect(row?.strips.decode?.marks.map(({ lane }) => lane)).toEqual([0]);
  });

  it('of sources', () => {
    const linesOf = (count: number) =>
      viewOf('disagreement', [...measured(count), other()]).drawing.blocks.flatMap(
        ({ lines }) => lines,
      );
    expect(linesOf(1999).map(({ marks }) => marks.length)).toEqual([1, 1999]);
    expect(linesOf(2000).map(({ marks }) => marks.length)).toEqual([1, 0]);
    expect(linesOf(2000)[1]?.bar?.count).toBe(2000);
  });
});

describe('200 rows, and the claims of the others left out as below the last', () => {
  const methods = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      memory({
        id: `m${i}`,
        method: `Method ${String(i).padStart(3, '0')}`,
        reported: { value: 2 + (count - i) / 1000 },
      }),
    );

  it('of memory, the least saving of a device first', () => {
    const { drawing, omitted } = viewOf('memory-by-hardware', methods(202));
    expect(drawing.savings).toHaveLength(200);
    expect(reasons(omitted)).toEqual({ 'below-last': ['m200', 'm201'] });
  });

  it('of memory, for savings and levels each', () => {
    const levels = methods(201).map((one) => ({
      ...one,
      id: `${one.id}-level`,
      reported: { ...one.reported, unit: 'GB' as const, form: 'level' as const },
    }));
    const { drawing } = viewOf('memory-by-hardware', [...methods(200), ...levels]);
    expect([drawing.savings.length, drawing.levels.length]).toEqual([200, 200]);
  });

  it('of KV caches, by name', () => {
    const { drawing, omitted } = viewOf('kv-cache', methods(202));
    expect(drawing.rows).toHaveLength(200);
    expect(reasons(omitted)).toEqual({ 'below-last': ['m200', 'm201'] });
  });

  it('of blocks on a disagreement', () => {
    const twice = methods(201).flatMap((one) => [
      one,
      {
        ...one,
        id: `${one.id}-again`,
        evidence: fromTable,
        reported: { ...one.reported, value: 9 },
      },
    ]);
    const { drawing, omitted } = viewOf('disagreement', twice);
    expect(drawing.blocks).toHaveLength(200);
    expect(reasons(omitted)).toEqual({ 'below-last': ['m200', 'm200-again'] });
  });
});
