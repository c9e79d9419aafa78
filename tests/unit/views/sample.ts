import { claimsTable, type Claims } from '#lib/corpus/claims.ts';
import { buildCorpus } from '#lib/corpus/corpus.ts';
import { directEngine } from '#lib/engine/direct.ts';
import type { ClaimRow } from '#lib/corpus/rows.ts';
import { DEFAULT_QUERY, type Query } from '#lib/query/index.ts';
import { forCompanions } from '#lib/query/constraints.ts';
import { narrowed } from '#lib/query/narrow.ts';
import type { Claim, Conditions, Paper } from '#lib/schema/index.ts';
import { VIEW_IDS, type ViewId } from '#lib/views/index.ts';
import type { View } from '#lib/views/result.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { viewOf as load, type Drawings } from '#lib/views/views.ts';
import { NO_CONDITIONS } from '../schema/example.ts';

/** All views, loaded once: tests ask them at once. */
const views = Object.fromEntries(
  await Promise.all(VIEW_IDS.map(async (id) => [id, await load(id)] as const)),
) as unknown as { [Id in ViewId]: View<Drawings[Id]> };

export type ClaimFields = Partial<Omit<Claim, 'reported' | 'conditions' | 'id'>> & {
  id: string;
  reported?: Partial<Claim['reported']>;
  conditions?: Partial<Conditions>;
};

/** A claim of the paper "p" by the method "Method": a speed-up of 2×, unless it says otherwise. */
export function claim({ id, reported, conditions, ...fields }: ClaimFields): Claim {
  return {
    id: id.includes('/') ? id : `p/${id}`,
    method: 'Method',
    measuredBy: null,
    metric: 'speedup',
    scope: 'not-stated',
    subject: null,
    reported: {
      value: 2,
      unit: '×',
      form: 'times',
      qualifier: 'exact',
      baselineValue: null,
      ...reported,
    },
    baseline: null,
    conditions: { ...NO_CONDITIONS, ...conditions },
    asWritten: { hardware: null, model: null, baseline: null },
    run: null,
    evidence: {
      source: 'abstract',
      quote: 'the words of the source',
      locator: null,
      version: null,
    },
    note: null,
    ...fields,
  };
}

/** Evidence from a table. */
export const fromTable: Claim['evidence'] = {
  source: 'paper',
  quote: 'a cell',
  locator: 'Table 1, row 1',
  version: null,
};

/** A memory figure of 4× smaller, unless it says otherwise. */
export const memory = (fields: ClaimFields) =>
  claim({
    metric: 'memory',
    subject: 'total-memory',
    ...fields,
    reported: { value: 4, ...fields.reported },
  });

/** An accuracy of 97% of the baseline's, which is −3% relative, unless it says otherwise. */
export const quality = ({ reported, ...fields }: Partial<ClaimFields> = {}) =>
  claim({
    id: 'quality',
    metric: 'accuracy',
    ...fields,
    reported: { value: 97, unit: '%', form: 'percent-of', ...reported },
  });

export function paper(claims: Claim[], fields: Partial<Paper> = {}): Paper {
  return {
    id: 'p',
    shortName: 'Method',
    title: 'A method',
    publishedTitle: null,
    arxiv: '2501.00001',
    date: '2025-01',
    authors: ['An Author'],
    authorsNote: null,
    venue: null,
    code: null,
    techniques: ['kv-cache'],
    claims,
    disagreements: [],
    noFigures: null,
    ...fields,
  };
}

export const engineOf = (papers: Paper[]) => directEngine(buildCorpus(papers, 'test'));

const tables = new WeakMap<readonly ClaimRow[], Claims>();
function wholeTable(rows: readonly ClaimRow[]): Claims {
  const found = tables.get(rows) ?? claimsTable(rows);
  tables.set(rows, found);
  return found;
}

/** What a view makes of the claims that answer to a query, with those that may stand beside them. */
export function viewOfRows<Id extends ViewId>(id: Id, rows: readonly ClaimRow[], query: Query) {
  const claims = wholeTable(rows);
  return views[id]({
    matched: narrowed(claims, query),
    companions: narrowed(claims, forCompanions(query)),
    ofLevel: claims,
    corpus: claims,
    query,
  });
}

/** Whatever the sources, unless the query says otherwise. */
export const viewOfPapers = <Id extends ViewId>(
  id: Id,
  papers: Paper[],
  asked: Partial<Query> = {},
) =>
  viewOfRows(id, buildCorpus(papers, 'test').rows, {
    ...DEFAULT_QUERY,
    source: SOURCES_OF.both,
    ...asked,
  });

/** A view of one paper with these claims. */
export const viewOf = <Id extends ViewId>(id: Id, claims: Claim[], asked: Partial<Query> = {}) =>
  viewOfPapers(id, [paper(claims)], asked);

/** Reason → the claims left out for it, without their paper's name. */
export const reasons = (omitted: readonly { reason: string; claims: string[] }[]) =>
  Object.fromEntries(
    omitted.map(({ reason, claims }) => [reason, claims.map((id) => id.replace(/^p\//, ''))]),
  );
