import type { Ranking } from '../compare/ranking';
import { compared } from '../compare/verdict';
import { claimsTable } from '../corpus/claims';
import { buildCorpus, type Corpus } from '../corpus/corpus';
import { writeQuery, type Query } from '../query';
import { facets } from '../query/facets';
import { inOrder } from '../query/order';
import { scan, without, type Scan } from '../query/scan';
import type { Paper } from '../schema';
import { viewOf } from '../views/views';
import { changes } from './changes';
import type { Engine } from './engine';

/** What a companion of a matching claim need not pass: filters on how the match was measured. */
const OF_THE_MEASUREMENT = ['scope', 'hardware', 'model', 'baseline', 'check'] as const;

/** Left-out claims that an answer names for each reason. */
const LISTED = 100;

/**
 * Answers from a corpus in memory.
 * @param papersOf fetches the papers of a release, for questions that name its version
 */
export function directEngine(
  today: Corpus,
  papersOf: (version: string) => Promise<readonly Paper[]> = noRelease,
): Engine {
  const known = new Map([[today.version, Promise.resolve(asked(today))]]);
  const at = (data: string | null) => {
    const version = data ?? today.version;
    const found =
      known.get(version) ??
      papersOf(version).then((papers) => asked(buildCorpus(papers, version, today.history)));
    known.set(version, found);
    // A release that could not be fetched may be there the next time.
    found.catch(() => known.delete(version));
    return found;
  };
  return {
    view: async (id, query) => {
      const { corpus, scanned, table } = await at(query.data);
      const view = await viewOf(id);
      const { matched } = scanned(query);
      const relaxed = { ...without(query, OF_THE_MEASUREMENT), q: '', complete: false };
      const companions =
        writeQuery(relaxed) === writeQuery(query) ? matched : scan(corpus.rows, relaxed).matched;
      const {
        drawing,
        drawn,
        omitted,
        ranking = null,
      } = view({
        matched: claimsTable(matched),
        companions: claimsTable(companions),
        ofLevel: table,
        corpus: table,
        query,
      });
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
    facets: async (query) => {
      const { corpus, scanned } = await at(query.data);
      return facets(corpus.rows, scanned(query));
    },
    rows: async (query, from = 0, count = Infinity) => {
      const { find, scanned } = await at(query.data);
      const { matched } = scanned(query);
      const [pinned = null] = query.pin === null ? [] : find([query.pin]);
      const page = inOrder(matched, query.order, pinned).slice(from, from + count);
      return {
        rows: page,
        total: matched.length,
        compared: pinned && page.map((row) => compared(pinned, row)),
      };
    },
    claims: async (ids, data = null) => (await at(data)).find(ids),
    papers: async (ids, data = null) => {
      const { records } = await at(data);
      return ids.flatMap((id) => records.get(id) ?? []);
    },
    compared: async (pin, ids, data = null) => {
      const { find } = await at(data);
      const [pinned] = find([pin]);
      return pinned ? find(ids).map((row) => compared(pinned, row)) : [];
    },
    changes: async (query) => {
      const release = today.history.releases.find(({ version }) => version === query.data);
      return release ? changes(release, (await at(release.version)).corpus, today, query) : null;
    },
  };
}

/** Lists of claims are cut, so that answers stay small. */
const cut = (ranking: Ranking): Ranking => ({
  ...ranking,
  notRanked: ranking.notRanked.map((of) => ({ ...of, claims: of.claims.slice(0, LISTED) })),
});

const noRelease = (version: string) =>
  Promise.reject(new Error(`There is no release ${version} here.`));

/** A corpus with what questions ask of it. */
const asked = (corpus: Corpus) => ({
  corpus,
  table: claimsTable(corpus.rows),
  records: new Map(
    corpus.papers.map((paper) => [paper.id, { ...paper, claims: [], disagreements: [] }]),
  ),
  scanned: lastOnly((query) => scan(corpus.rows, query)),
  /** The claims with these ids, in that order; unknown ids are left out. */
  find: (ids: readonly string[]) =>
    ids.flatMap((id) => corpus.rows[corpus.indexOf.get(id) ?? -1] ?? []),
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
