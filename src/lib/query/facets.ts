import type { Claims } from '../corpus/claims';
import { activeIn, answering, narrowedBy, type ConstraintKey } from './narrow';
import { OPTIONS, type Option } from './options';
import { answersTo, type Answering } from './param';
import { FILTER_KEYS, type FilterKey, type Query } from './params';

export interface CountedOption extends Option {
  /** Claims that would be left if this were the filter's only option, the other filters as they are. */
  count: number;
}

/** What the filter panel shows. */
export interface Facets {
  total: number;
  matching: number;
  options: Record<FilterKey, CountedOption[]>;
  years: number[];
  /** For each active constraint, how many claims more there would be without it; most first. */
  loosen: { key: ConstraintKey; more: number }[];
}

/** @param claims the whole corpus. Options that no claim of the corpus answers to are left out. */
export function facets(claims: Claims, query: Query): Facets {
  const all = answering(claims);
  const { options, years } = whole(all);
  const active = activeIn(query);
  const matched = narrowedBy(all, active.values());
  const without = new Map(
    [...active.keys()].map((constraint) => {
      const others = [...active].filter(([other]) => other !== constraint);
      return [
        constraint,
        narrowedBy(
          all,
          others.map(([, narrow]) => narrow),
        ),
      ];
    }),
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
  return {
    total: all.size,
    matching: matched.size,
    options: forEach((key) =>
      options[key].map((option) => ({ ...option, count: counts.get(key)?.get(option.id) ?? 0 })),
    ),
    years,
    loosen: [...without]
      .map(([key, rest]) => ({ key, more: rest.size - matched.size }))
      .sort((a, b) => b.more - a.more),
  };
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
const known = new WeakMap<Answering, Whole>();

/** What there is to choose in a corpus, whatever the query: found once. */
function whole(claims: Answering): Whole {
  const found = known.get(claims) ?? wholeOf(claims);
  known.set(claims, found);
  return found;
}

function wholeOf(claims: Answering): Whole {
  const answered = new Map(tallies(claims, FILTER_KEYS));
  const papers = claims.rollup(['paper', 'shortName'], {}).objects();
  return {
    options: forEach((key) => OPTIONS[key](papers).filter(({ id }) => answered.get(key)?.has(id))),
    years: claims.rollup(['year'], {}).orderby('year').column('year'),
  };
}
