import { CONSTRAINTS, dropped } from './constraints';
import { MOST_COMPARED, type Query } from './params';

/** The query with no filter active; how things are shown and ordered stays. */
export const reset = (query: Query): Query => dropped(query, CONSTRAINTS);

/** The query with a paper ticked for comparison, or no longer; one too many is not taken. */
export function toggled(query: Query, paper: string): Query {
  const { compare } = query;
  if (compare.includes(paper))
    return { ...query, compare: compare.filter((other) => other !== paper) };
  return isFull(query, paper) ? query : { ...query, compare: [...compare, paper] };
}

/** Whether a paper is one too many. */
export const isFull = ({ compare }: Query, paper: string) =>
  compare.length >= MOST_COMPARED && !compare.includes(paper);

/** The query with this claim pinned; unpinned where it was. */
export const pinned = (query: Query, claim: string): Query => ({
  ...query,
  pin: query.pin === claim ? null : claim,
  order: query.pin === claim && query.order === 'alike' ? 'corpus' : query.order,
});
