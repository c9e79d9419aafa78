import type { Claims } from '../corpus/claims';
import { once } from '../corpus/once';
import { ANSWERS } from './answers';
import { answersTo, type Answering, type Constraint, type Narrow } from './param';
import {
  DEFAULT_QUERY,
  FILTER_KEYS,
  KEYS,
  paramOf,
  type FilterKey,
  type Key,
  type Query,
} from './params';

/** What can be active and dropped: a list filter, the text, the years, completeness. */
export type ConstraintKey = FilterKey | 'q' | Constraint;

/** The parameters that make up a constraint. */
const KEYS_OF = new Map<ConstraintKey, Key[]>();
for (const key of KEYS) {
  const { lets, constraint } = paramOf(key);
  const name = constraint ?? (lets ? (key as ConstraintKey) : null);
  if (name) KEYS_OF.set(name, [...(KEYS_OF.get(name) ?? []), key]);
}
export const CONSTRAINTS = [...KEYS_OF.keys()];

/** What a button that drops a constraint calls it. */
export const calledOf = (constraint: ConstraintKey): string =>
  KEYS_OF.get(constraint)
    ?.map((key) => paramOf(key).called)
    .find(Boolean) ?? constraint;

/** The query with these constraints dropped. */
export const dropped = (query: Query, constraints: readonly ConstraintKey[]): Query => ({
  ...query,
  ...Object.fromEntries(
    constraints
      .flatMap((constraint) => KEYS_OF.get(constraint) ?? [])
      .map((key) => [key, DEFAULT_QUERY[key]]),
  ),
});

/** What of a query decides which claims match; all else is as by default. */
export const filtersOf = (query: Query): Query => ({
  ...DEFAULT_QUERY,
  ...Object.fromEntries([...KEYS_OF.values()].flat().map((key) => [key, query[key]])),
});

/** The active constraints of a query, each with what it lets through. */
export function activeIn(query: Query): Map<ConstraintKey, Narrow> {
  const active = new Map<ConstraintKey, Narrow>();
  for (const [constraint, keys] of KEYS_OF) {
    const narrows = keys.flatMap((key) => paramOf(key).lets?.(query[key], query, key) ?? []);
    if (narrows.length) active.set(constraint, (claims) => narrowedBy(claims, narrows));
  }
  return active;
}

/** The claims that answer a query: options within a filter are alternatives, constraints combine. */
export const narrowed = (claims: Claims, query: Query): Answering =>
  narrowedBy(answering(claims), activeIn(query).values());

export function narrowedBy(claims: Answering, narrows: Iterable<Narrow>): Answering {
  let left = claims;
  for (const narrow of narrows) left = narrow(left);
  return left;
}

/** A corpus with its column for each filter. */
export const answering = once((claims: Claims) =>
  FILTER_KEYS.reduce((table, key) => ANSWERS[key](table, answersTo(key)), claims as Answering),
);

/** The query that claims beside a match answer: without what says how the match was measured. */
export const forCompanions = (query: Query): Query =>
  dropped(
    query,
    CONSTRAINTS.filter((constraint) =>
      KEYS_OF.get(constraint)?.some((key) => paramOf(key).ofMeasurement),
    ),
  );
