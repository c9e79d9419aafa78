import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '#lib/query/facets.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';
import { narrowed } from '#lib/query/narrow.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { reasonsOf } from '#lib/views/omissions.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { frozen } from '../../frozen';
import { anyQuery } from './queries';
import { viewOfRows } from './sample';

const all = facets(frozen.claims, DEFAULT_QUERY);

describe.each(VIEW_IDS)('%s', (id) => {
  it('draws or leaves out each matching claim, once, and nothing else', () => {
    fc.assert(
      fc.property(anyQuery(all), (query) => {
        const matching = narrowed(frozen.claims, query).column('id');
        const { drawn, omitted } = viewOfRows(id, frozen.rows, query);
        const accounted = [...drawn, ...omitted.flatMap(({ claims }) => claims)];
        expect(accounted.toSorted()).toEqual(matching.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('gives each reason once, with a claim at least, in the order in which they are listed', () => {
    const order = reasonsOf(ABOUT[id]);
    fc.assert(
      fc.property(anyQuery(all), (query) => {
        const { omitted } = viewOfRows(id, frozen.rows, query);
        const places = omitted.map(({ reason }) => order.indexOf(reason));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
        for (const { claims } of omitted) expect(claims).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['headlines', 'measurements', 'both'] as const)(
    'says of no claim that a filter hides its counterpart where there is no filter: %s',
    (shown) => {
      const rows = frozen.rows.filter(({ level }) => shown === 'both' || level === shown);
      const query = { ...DEFAULT_QUERY, source: SOURCES_OF[shown] };
      const { omitted } = viewOfRows(id, rows, query);
      expect(omitted.filter(({ reason }) => reason === 'filtered-out')).toEqual([]);
    },
  );

  it('draws something of the whole corpus, and says of the rest why not', () => {
    const { drawn, omitted } = viewOfRows(id, frozen.rows, DEFAULT_QUERY);
    expect(drawn.length).toBeGreaterThan(5);
    // Any claim states something or nothing: that view leaves none out.
    if (id === 'reporting') expect(omitted).toEqual([]);
    else expect(omitted.length).toBeGreaterThan(0);
  });
});

it('names in the drawing exactly the claims that it counts as drawn', () => {
  fc.assert(
    fc.property(anyQuery(all), (query) => {
      const points = viewOfRows('speedup-vs-compression', frozen.rows, query);
      expect(new Set(points.drawing.points.flatMap(({ claims }) => claims))).toEqual(
        new Set(points.drawn),
      );
      const lines = viewOfRows('memory-by-hardware', frozen.rows, query);
      expect(
        [...lines.drawing.savings, ...lines.drawing.levels]
          .flatMap(({ marks }) => marks.map(({ claim }) => claim))
          .toSorted(),
      ).toEqual(lines.drawn.toSorted());
      const cells = viewOfRows('kv-cache', frozen.rows, query);
      expect(
        cells.drawing.rows
          .flatMap((row) => [
            ...Object.values(row.cells).flat(),
            ...Object.values(row.strips).flatMap(({ marks }) => marks),
          ])
          .map(({ claim }) => claim)
          .toSorted(),
      ).toEqual(cells.drawn.toSorted());
      const blocks = viewOfRows('disagreement', frozen.rows, query);
      expect(
        blocks.drawing.blocks
          .flatMap(({ lines }) => lines.flatMap(({ marks }) => marks.map(({ claim }) => claim)))
          .toSorted(),
      ).toEqual(blocks.drawn.toSorted());
      const gains = viewOfRows('gain-vs-quality', frozen.rows, query);
      const { points: held, lane } = gains.drawing;
      expect(
        new Set([...held.flatMap(({ claims }) => claims), ...lane.marks.map(({ claim }) => claim)]),
      ).toEqual(new Set(gains.drawn));
      const papers = viewOfRows('reporting', frozen.rows, query);
      expect(papers.drawing.rows.flatMap(({ claims }) => claims)).toEqual(papers.drawn);
      const ladders = viewOfRows('scope-ladder', frozen.rows, query);
      expect(
        ladders.drawing.ladders.flatMap(({ marks }) => marks.map(({ claim }) => claim)).toSorted(),
      ).toEqual(ladders.drawn.toSorted());
      const times = viewOfRows('over-time', frozen.rows, query);
      expect(times.drawing.panels.flatMap(({ marks }) => marks.map(({ claim }) => claim))).toEqual(
        times.drawn,
      );
      const explored = viewOfRows('explore', frozen.rows, query);
      expect(new Set(explored.drawing.points.flatMap(({ claims }) => claims))).toEqual(
        new Set(explored.drawn),
      );
    }),
    { numRuns: 150 },
  );
});
