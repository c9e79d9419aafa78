import type { Ranking } from '../compare/ranking';
import { compared } from '../compare/verdict';
import type { Corpus } from '../corpus/corpus';
import { writeQuery, type Query } from '../query';
import { facets } from '../query/facets';
import { inOrder } from '../query/order';
import { scan, without, type Scan } from '../query/scan';
import { viewOf } from '../views/views';
import type { Engine } from './engine';

/** What a companion of a matching claim need not pass: filters on how the match was measured. */
const OF_THE_MEASUREMENT = ['scope', 'hardware', 'model', 'baseline', 'check'] as const;

/** Left-out claims that an answer names for each reason. */
const LISTED = 100;

/** Answers from a corpus in memory. */
export function directEngine({ papers, rows, indexOf }: Corpus): Engine {
  const records = new Map(
    papers.map((paper) => [paper.id, { ...paper, claims: [], disagreements: [] }]),
  );
  const scanned = lastOnly((query) => scan(rows, query));
  const find = (id: string | null) => (id === null ? null : (rows[indexOf.get(id) ?? -1] ?? null));
  const findAll = (ids: readonly string[]) => ids.map(find).filter((row) => row !== null);
  return {
    view: async (id, query) => {
      const view = await viewOf(id);
      const { matched } = scanned(query);
      const relaxed = { ...without(query, OF_THE_MEASUREMENT), q: '', complete: false };
      const companions =
        writeQuery(relaxed) === writeQuery(query) ? matched : scan(rows, relaxed).matched;
      const {
        drawing,
        drawn,
        omitted,
        ranking = null,
      } = view({ matched, companions, all: rows, corpus: rows, query });
      return {
        drawing,
        drawn: drawn.length,
        ranking: ranking && cut(ranking),
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
      const pinned = find(query.pin);
      const page = inOrder(matched, query.order, pinned).slice(from, from + count);
      return Promise.resolve({
        rows: page,
        total: matched.length,
        compared: pinned && page.map((row) => compared(pinned, row)),
      });
    },
    claims: (ids) => Promise.resolve(findAll(ids)),
    papers: (ids) => Promise.resolve(ids.flatMap((id) => records.get(id) ?? [])),
    compared: (pin, ids) => {
      const pinned = find(pin);
      return Promise.resolve(pinned ? findAll(ids).map((row) => compared(pinned, row)) : []);
    },
  };
}

/** Lists of claims are cut, so that answers stay small. */
const cut = (ranking: Ranking): Ranking => ({
  ...ranking,
  notRanked: ranking.notRanked.map((of) => ({ ...of, claims: of.claims.slice(0, LISTED) })),
});

/** The page asks for view, facets and rows of one query: they share one pass over the claims. */
function lastOnly(compute: (query: Query) => Scan): (query: Query) => Scan {
  let last: { key: string; result: Scan } | null = null;
  return (query) => {
    const key = JSON.stringify(query);
    if (last?.key !== key) last = { key, result: compute(query) };
    return last.result;
  };
}
