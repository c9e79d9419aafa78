import { compared } from '../compare/verdict';
import type { Ranking } from '../compare/ranking';
import type { Corpus } from '../corpus/corpus';
import { queryOf, writeQuery, type Query } from '../query';
import { NO_BRIEFS, briefsOf } from '../query/briefs';
import { facets, optionsLike } from '../query/facets';
import { filtersOf, forCompanions } from '../query/constraints';
import { narrowed } from '../query/narrow';
import { inOrder } from '../query/order';
import type { Answering } from '../query/param';
import { needsExplanation } from '../checks/finding';
import { drawn } from '../views/draw';
import type { Paper } from '../schema';
import { viewOf } from '../views/views';
import { changes } from './changes';
import type { Engine } from './engine';

/** Drawn claims that an answer names: two a mark; where marks are more, they are counted in cells, which name none. */
const MOST_NAMED = 4000;
/** Left-out claims that an answer names for each reason. */
const LISTED = 100;

/**
 * Answers from a corpus in memory.
 * @param papersOf fetches the papers of a release, for questions that name its version
 * @param base path that the site lives under, for the links of charts
 */
export function directEngine(
  today: Corpus,
  papersOf: (version: string) => Promise<readonly Paper[]> = noRelease,
  base = '',
): Engine {
  const known = new Map([[today.version, Promise.resolve(asked(today))]]);
  const at = (data: string | null) => {
    const version = data ?? today.version;
    const found =
      known.get(version) ??
      papersOf(version).then(async (papers) => {
        // Few ask for a release; today's data come with all that is derived from them.
        const { buildCorpus } = await import('../corpus/corpus');
        return asked(buildCorpus(papers, version, today.history));
      });
    known.set(version, found);
    // A release that could not be fetched may be there the next time.
    found.catch(() => known.delete(version));
    return found;
  };
  const engine: Engine = {
    view: async (id, address) => {
      const query = queryOf(address);
      const { corpus, matching, find } = await at(query.data);
      const { claims, version } = corpus;
      const view = await viewOf(id);
      const {
        drawing,
        drawn: shown,
        omitted,
        hollow,
        checked,
        ranking,
      } = view({
        matched: matching(query),
        companions: matching(forCompanions(query)),
        ofLevel: claims,
        corpus: claims,
        query,
      });
      return {
        address,
        version,
        drawing,
        drawn: shown.length,
        ids: shown.length > MOST_NAMED ? [] : shown,
        checked: checked ?? find(shown).some(needsExplanation),
        hollow: hollow ?? [],
        omitted: omitted.map(({ reason, claims }) => ({
          reason,
          count: claims.length,
          claims: claims.slice(0, LISTED),
        })),
        ranking: ranking ? cut(ranking) : null,
      };
    },
    chart: async (id, address, width) => {
      const { drawing, ...outcome } = await engine.view(id, address);
      const query = queryOf(address);
      const { matching } = await at(query.data);
      const chart = await drawn(id, drawing, width, base);
      const named = namedIn(chart.plots);
      const briefs =
        named.size === outcome.drawn
          ? briefsOf(matching(query).where(['id'], (id) => named.has(id)))
          : NO_BRIEFS;
      return { ...outcome, ...chart, briefs };
    },
    facets: async (address) => {
      const query = queryOf(address);
      const { corpus } = await at(query.data);
      return { address, version: corpus.version, ...facets(corpus.claims, query) };
    },
    options: async (address, key, text) => {
      const query = queryOf(address);
      const { corpus } = await at(query.data);
      return optionsLike(corpus.claims, query, key, text);
    },
    rows: async (address, from = 0, count = Infinity) => {
      const query = queryOf(address);
      const { corpus, find, matching } = await at(query.data);
      const matched = matching(query);
      const [pinned = null] = query.pin === null ? [] : find([query.pin]);
      const rows = inOrder(matched, query.order, pinned)
        .slice(from, from + count)
        .column('row');
      return {
        address,
        version: corpus.version,
        rows,
        total: matched.size,
        compared: pinned && rows.map((row) => compared(pinned, row)),
      };
    },
    claims: async (ids, data = null) => (await at(data)).find(ids),
    papers: async (ids, data = null) => {
      const { record } = await at(data);
      return ids.flatMap((id) => record(id) ?? []);
    },
    compared: async (pin, ids, data = null) => {
      const { find } = await at(data);
      const [pinned] = find([pin]);
      return pinned ? find(ids).map((row) => compared(pinned, row)) : [];
    },
    changes: async (address) => {
      const query = queryOf(address);
      const release = today.history.releases.find(({ version }) => version === query.data);
      if (!release) return null;
      const { version } = release;
      const { corpus } = await at(version);
      return { address, version, ...changes(release, corpus, today, query) };
    },
  };
  return engine;
}

/** The claims that marks of a chart stand for, one by one. */
const namedIn = (plots: readonly string[]) =>
  new Set(
    plots.flatMap((svg) =>
      [...svg.matchAll(/ data-claim="([^"]*)"/g)].flatMap(([, claims = '']) => claims.split(' ')),
    ),
  );

/** Lists of claims are cut, so that answers stay small. */
const cut = (ranking: Ranking): Ranking => ({
  ...ranking,
  notRanked: ranking.notRanked.map((group) => ({
    ...group,
    claims: group.claims.slice(0, LISTED),
  })),
});

const noRelease = (version: string) =>
  Promise.reject(new Error(`There is no release ${version} here.`));

/** A corpus with what questions ask of it. */
function asked(corpus: Corpus) {
  let papers: ReadonlyMap<string, Paper> | undefined;
  return {
    corpus,
    /** A paper without its claims. */
    record: (id: string): Paper | undefined => {
      papers ??= new Map(corpus.records.map((paper) => [paper.id, paper]));
      const found = papers.get(id);
      return found && { ...found, claims: [], disagreements: [] };
    },
    matching: remembered((query) => narrowed(corpus.claims, query)),
    /** The claims with these ids, in that order; unknown ids are left out. */
    find: (ids: readonly string[]) => ids.flatMap((id) => corpus.row(id) ?? []),
  };
}

/** Questions whose matches are kept: a view asks for two, and the table for one of them. */
const KEPT = 4;

/** The claims that match a query, found once for all that only shows, orders or pins them otherwise. */
function remembered(find: (query: Query) => Answering): (query: Query) => Answering {
  const kept = new Map<string, Answering>();
  return (query) => {
    const key = writeQuery(filtersOf(query));
    const found = kept.get(key) ?? find(query);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > KEPT) kept.delete([...kept.keys()][0] ?? '');
    return found;
  };
}
