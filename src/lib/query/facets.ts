import type { Claims } from '../corpus/claims';
import { once } from '../corpus/once';
import { type ConstraintKey } from './constraints';
import { activeIn, answering, narrowedBy } from './narrow';
import { OPTIONS, type Option } from './options';
import { answersTo, type Answering, type Narrow } from './param';
import { FILTER_KEYS, type FilterKey, type Query } from './params';

export interface CountedOption extends Option {
  /** Claims that would be left if this were the filter's only option, the other filters as they are. */
  count: number;
}

/** What the filter panel shows. */
export interface Facets {
  total: number;
  matching: number;
  /** Of a filter with very many, the first by their counts and those that are chosen. */
  options: Record<FilterKey, CountedOption[]>;
  /** How many options there are besides, where there are any. */
  unlisted: Partial<Record<FilterKey, number>>;
  years: number[];
  /** For each active constraint, how many claims more there would be without it; most first. */
  loosen: { key: ConstraintKey; more: number }[];
}

/** Options of a filter that are listed; more than any vocabulary has. */
const LISTED = 200;
/** Options that are listed for a text. */
const FOUND = 50;

/** @param claims the whole corpus. Options that no claim of the corpus answers to are left out. */
export function facets(claims: Claims, query: Query): Facets {
  const all = answering(claims);
  const { options, years } = whole(all);
  const active = activeIn(query);
  const matched = narrowedBy(all, active.values());
  const without = new Map(
    [...active.keys()].map((constraint) => [constraint, narrowedBut(all, active, constraint)]),
  );
  const counts = new Map(
    tallies(
      matched,
      FILTER_KEYS.filter((key) => !without.has(key)),
    ),
  );
  for (const key of FILTER_KEYS) {
    const rest = without.get(key);
    if (rest) for (const [of, tally] of tallies(rest, [key])) counts.set(of, tally);
  }
  const listed = forEach((key) => most(options[key], counts.get(key) ?? NONE, LISTED, query[key]));
  return {
    total: all.size,
    matching: matched.size,
    options: listed,
    unlisted: Object.fromEntries(
      FILTER_KEYS.map((key) => [key, options[key].length - listed[key].length] as const).filter(
        ([, besides]) => besides,
      ),
    ),
    years,
    loosen: [...without]
      .map(([key, rest]) => ({ key, more: rest.size - matched.size }))
      .sort((a, b) => b.more - a.more),
  };
}

/**
 * The options of a filter whose labels have a text in them, whatever its case: the first by their
 * counts, which are as in `facets`.
 */
export function optionsLike(
  claims: Claims,
  query: Query,
  key: FilterKey,
  text: string,
): CountedOption[] {
  const all = answering(claims);
  const wanted = text.trim().toLowerCase();
  const like = whole(all).options[key].filter(({ label }) => label.toLowerCase().includes(wanted));
  const [[, counts] = [key, NONE]] = tallies(narrowedBut(all, activeIn(query), key), [key]);
  return most(like, counts, FOUND);
}

/** The claims that pass all constraints but one. */
const narrowedBut = (
  claims: Answering,
  active: ReadonlyMap<ConstraintKey, Narrow>,
  constraint: ConstraintKey,
) =>
  narrowedBy(
    claims,
    [...active].flatMap(([other, narrow]) => (other === constraint ? [] : [narrow])),
  );

/**
 * At most so many options, those of the greatest counts, in the order that they have.
 * @param always ids of options that are there all the same
 */
function most(
  options: readonly Option[],
  counts: ReadonlyMap<string, number>,
  atMost: number,
  always: readonly string[] = [],
): CountedOption[] {
  const countOf = ({ id }: Option) => counts.get(id) ?? 0;
  const chosen = new Set(always);
  // Of those that count as the last that is let in, the first in order.
  const least = Uint32Array.from(options, countOf).sort().at(-atMost) ?? 0;
  let ties = atMost - options.reduce((sum, option) => sum + (countOf(option) > least ? 1 : 0), 0);
  return options.flatMap((option) => {
    const count = countOf(option);
    const isIn = count > least || (count === least && (ties -= 1) >= 0);
    return isIn || chosen.has(option.id) ? [{ ...option, count }] : [];
  });
}

/** For each of these filters, how many claims answer to each option. */
function tallies(claims: Answering, keys: readonly FilterKey[]) {
  const aggregates = Object.fromEntries(
    keys.map((key) => [key, ['tally', answersTo(key)] as const]),
  );
  const [counts] = claims.rollup([], aggregates).objects();
  return keys.map((key) => [key, counts?.[key] ?? NONE] as const);
}
const NONE: ReadonlyMap<string, number> = new Map();

const forEach = <T>(make: (key: FilterKey) => T) =>
  Object.fromEntries(FILTER_KEYS.map((key) => [key, make(key)])) as Record<FilterKey, T>;

interface Whole {
  options: Record<FilterKey, Option[]>;
  years: number[];
}

/** What there is to choose in a corpus, whatever the query. */
const whole = once((claims: Answering): Whole => {
  const answered = new Map(tallies(claims, FILTER_KEYS));
  const papers = claims.rollup(['paper', 'shortName'], {}).objects();
  return {
    options: forEach((key) => OPTIONS[key](papers).filter(({ id }) => answered.get(key)?.has(id))),
    years: claims.rollup(['year'], {}).orderby('year').column('year'),
  };
});
