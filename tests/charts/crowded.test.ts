import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { loadCorpus } from '#lib/corpus/files.ts';
import { plotToString } from '#lib/render/render.ts';
import { WIDTHS, WIDTH_NAMES, type WidthName } from '#lib/chart/widths.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';
import { specOf } from '#lib/views/draw.ts';
import type { Spec } from '#lib/chart/figure.ts';
import type { ViewId } from '#lib/views/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { enlarged } from '../bench/corpus';
import { fromTable, memory, viewOf, viewOfRows } from '../unit/views/sample';
import { heightOf } from './drawing';
import { outside, overlaps, textsOf } from './texts';

const { rows } = buildCorpus(enlarged(loadCorpus().papers, 20_000), 'test');
const query = { ...DEFAULT_QUERY, source: SOURCES_OF.both };

const VIEWS = ['memory-by-hardware', 'kv-cache', 'disagreement'] as const;

/** The plots of a drawing; with how many shapes that lead to claims, and how many that count them. */
async function drawn(id: ViewId, drawing: unknown, width: WidthName) {
  const spec = (await specOf(id)) as Spec<unknown>;
  const svgs = spec(drawing, width, '').plots.map(plotToString);
  const all = svgs.join('');
  const count = (what: RegExp) => [...all.matchAll(what)].length;
  return { svgs, marks: count(/<a /g), bars: count(/<title>[\d,]+ figures</g) };
}

function expectLegible(svgs: readonly string[], width: WidthName) {
  for (const svg of svgs) {
    expect(overlaps(textsOf(svg))).toEqual([]);
    expect(outside(textsOf(svg), WIDTHS[width], heightOf(svg))).toEqual([]);
  }
}

describe.each(VIEWS)('%s of 20,000 claims', (id) => {
  const { drawing } = viewOfRows(id, rows, query);

  it.each(WIDTH_NAMES)('draws at most 2,000 shapes, and no text on another: %s', async (width) => {
    const { svgs, marks, bars } = await drawn(id, drawing, width);
    expect(marks + bars).toBeLessThanOrEqual(2000);
    expect(marks + bars).toBeGreaterThan(100);
    expectLegible(svgs, width);
  });
});

describe.each(VIEWS)('%s of 2,001 figures of one method', (id) => {
  const claims = Array.from({ length: 2001 }, (_, i) =>
    memory({
      id: `m${i}`,
      ...(i && { evidence: fromTable }),
      reported: { value: 1 + (i + 1) / 1000 },
    }),
  );
  const { drawing } = viewOf(id, claims);

  it.each(WIDTH_NAMES)('is a bar, and no text on another: %s', async (width) => {
    const { svgs, marks, bars } = await drawn(id, drawing, width);
    // The headline has a line of its own, but for KV caches, where all are of one column.
    expect([marks, bars]).toEqual([id === 'kv-cache' ? 0 : 1, 1]);
    expectLegible(svgs, width);
  });
});
