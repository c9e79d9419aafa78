import { MOST_COMPARED, type Query } from '../../query';

/** The query with a paper ticked for comparison, or no longer; a seventh is not taken. */
export function toggled(query: Query, paper: string): Query {
  const { compare } = query;
  if (compare.includes(paper))
    return { ...query, compare: compare.filter((other) => other !== paper) };
  return compare.length < MOST_COMPARED ? { ...query, compare: [...compare, paper] } : query;
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
