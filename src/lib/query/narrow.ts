import type { Claims } from '../corpus/claims';
import { once } from '../corpus/once';
import { ANSWERS } from './answers';
import { KEYS_OF, type ConstraintKey } from './constraints';
import { answersTo, type Answering, type Narrow } from './param';
import { FILTER_KEYS, paramOf, type Query } from './params';

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
