import type { Constraint } from './param';
import { DEFAULT_QUERY, KEYS, paramOf, type FilterKey, type Key, type Query } from './params';

/** What can be active and dropped: a list filter, the text, the years, completeness. */
export type ConstraintKey = FilterKey | 'q' | Constraint;

/** The parameters that make up a constraint. */
export const KEYS_OF = new Map<ConstraintKey, Key[]>();
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

/** The query that claims beside a match answer: without what says how the match was measured. */
export const forCompanions = (query: Query): Query =>
  dropped(
    query,
    CONSTRAINTS.filter((constraint) =>
      KEYS_OF.get(constraint)?.some((key) => paramOf(key).ofMeasurement),
    ),
  );
