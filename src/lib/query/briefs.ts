import { FIELD_IDS, STATES } from '../compare/stated';
import { forCompanions } from './constraints';
import { answersTo, type Answering } from './param';
import { FILTER_KEYS, KEYS, type FilterKey, type Key, type Query } from './params';

/** What claims answer to: enough for a page to tell, by itself, which of them a query leaves. */
export interface Briefs {
  /** `technique moe`, `year 2024`, `states model`. */
  terms: string[];
  /** Claim → places in `terms`. */
  claims: Record<string, number[]>;
  /** Claim → what a text search looks into; empty: not known here. */
  texts: Record<string, string>;
}

export const NO_BRIEFS: Briefs = { terms: [], claims: {}, texts: {} };

export function briefsOf(claims: Answering): Briefs {
  const ids = claims.column('id');
  const texts = claims.column('text');
  const terms = new Map<string, number>();
  const place = (term: string) => {
    const known = terms.get(term) ?? terms.size;
    terms.set(term, known);
    return known;
  };
  const columns = [
    ...FILTER_KEYS.map((key) =>
      claims.column(answersTo(key)).map((options) => options.map((option) => `${key} ${option}`)),
    ),
    claims.column('year').map((year) => [`year ${year}`]),
    claims
      .column('row')
      .map((row) =>
        FIELD_IDS.filter((field) => STATES[field](row)).map((field) => `states ${field}`),
      ),
  ];
  return {
    claims: Object.fromEntries(
      ids.map((id, i) => [id, columns.flatMap((column) => column[i]?.map(place) ?? [])]),
    ),
    terms: [...terms.keys()],
    texts: Object.fromEntries(ids.map((id, i) => [id, texts[i] ?? ''])),
  };
}

/**
 * Which marks of a chart a narrower query leaves, each by the claims that it names: the first must
 * match, and the others may stand beside it. Null: it cannot be told here.
 */
export function remaining(
  briefs: Briefs,
  query: Query,
): ((claims: readonly string[]) => boolean) | null {
  if (!Object.keys(briefs.claims).length) return null;
  const [matching, beside] = [matchingIn(briefs, query), matchingIn(briefs, forCompanions(query))];
  return (
    matching &&
    beside &&
    (([first = '', ...others]) => matching.has(first) && others.every((id) => beside.has(id)))
  );
}

/** Null: it cannot be told here. */
function matchingIn(briefs: Briefs, query: Query): Set<string> | null {
  const { terms, claims, texts } = briefs;
  const ids = Object.keys(claims);
  const words = query.q.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length && ids.some((id) => texts[id] === undefined)) return null;
  const years = terms.filter((term) => isWithin(query, yearOf(term)));
  const wanted = [
    ...FILTER_KEYS.filter((key) => query[key].length).map((key) =>
      query[key].map((option) => `${key} ${option}`),
    ),
    ...(query.complete ? query.fields.map((field) => [`states ${field}`]) : []),
    ...(query.from === null && query.to === null ? [] : [years]),
  ].map((alternatives) => new Set(alternatives));
  const matches = (id: string) => {
    const own = (claims[id] ?? []).map((place) => terms[place] ?? '');
    return (
      wanted.every((alternatives) => own.some((term) => alternatives.has(term))) &&
      words.every((word) => texts[id]?.includes(word))
    );
  };
  return new Set(ids.filter(matches));
}

const yearOf = (term: string) => Number(/^year (\d+)$/.exec(term)?.[1] ?? NaN);
const isWithin = ({ from, to }: Query, year: number) =>
  year >= (from ?? -Infinity) && year <= (to ?? Infinity);

/** What changes neither which marks a chart has nor where they are. */
const NO_MARKS: readonly Key[] = ['pin', 'compare', 'order', 'fields'];

/** What decides which figures a chart shows of itself, or holds against each other. */
const OTHER_MARKS: readonly Key[] = ['source', 'qualifier'];

/**
 * Whether a chart of the wider query has every mark of the narrower one, at its place; with other
 * choices its marks are elsewhere.
 */
export const isNarrower = (query: Query, wider: Query): boolean =>
  KEYS.every((key) => {
    const [own, other] = [query[key], wider[key]];
    if (NO_MARKS.includes(key) || String(own) === String(other)) return true;
    if (OTHER_MARKS.includes(key)) return false;
    if (key === 'complete') return !wider.complete;
    if (key === 'q') return query.q.toLowerCase().includes(wider.q.toLowerCase().trim());
    if (key === 'from') return wider.from === null || (query.from ?? -Infinity) >= wider.from;
    if (key === 'to') return wider.to === null || (query.to ?? Infinity) <= wider.to;
    if (!FILTER_KEYS.includes(key as FilterKey)) return false;
    const options = wider[key as FilterKey];
    return (
      !options.length ||
      (query[key as FilterKey].length > 0 &&
        query[key as FilterKey].every((option) => options.includes(option)))
    );
  }) &&
  (!query.complete || !wider.complete || String(query.fields) === String(wider.fields));
