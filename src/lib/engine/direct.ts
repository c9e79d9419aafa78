import type { Corpus } from '../corpus/corpus';
import { writeQuery, type Query } from '../query';
import { facets } from '../query/facets';
import { inOrder } from '../query/order';
import { scan, without, type Scan } from '../query/scan';
import { viewOf } from '../views/views';
import type { Engine } from './engine';

/** What a companion of a matching claim need not pass: filters on how the match was measured. */
const OF_THE_MEASUREMENT = ['scope', 'hardware', 'model', 'baseline'] as const;

/** Left-out claims that an answer names for each reason. */
const LISTED = 100;

/** Answers from a corpus in memory. */
export function directEngine({ rows, indexOf }: Corpus): Engine {
  const scanned = lastOnly((query) => scan(rows, query));
  return {
    view: async (id, query) => {
      const view = await viewOf(id);
      const { matched } = scanned(query);
      const relaxed = { ...without(query, OF_THE_MEASUREMENT), q: '', complete: false };
      const companions =
        writeQuery(relaxed) === writeQuery(query) ? matched : scan(rows, relaxed).matched;
      const { drawing, drawn, omitted } = view({ matched, companions, all: rows, query });
      return {
        drawing,
        drawn: drawn.length,
        omitted: omitted.map(({ reason, claims }) => ({
          reason,
          count: claims.length,
          claims: claims.slice(0, LISTED),
        })),
      };
    },
    facets: (query) => Promise.resolve(facets(rows, scanned(query))),
    rows: (query, from = 0, count = Infinity) => {
      const { matched } = scanned(query);
      return Promise.resolve({
        rows: inOrder(matched, query.order).slice(from, from + count),
        total: matched.length,
      });
    },
    claims: (ids) =>
      Promise.resolve(
        ids.flatMap((id) => {
          const row = rows[indexOf.get(id) ?? -1];
          return row ? [row] : [];
        }),
      ),
  };
}

/** The page asks for view, facets and rows of one query: they share one pass over the claims. */
function lastOnly(compute: (query: Query) => Scan): (query: Query) => Scan {
  let last: { key: string; result: Scan } | null = null;
  return (query) => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, result: compute(query) };
    return last.result;
  };
}
