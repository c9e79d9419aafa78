import { highest, lowest } from '../normalize';
import type { Value } from '../schema';
import type { ClaimRow } from './rows';

/** A figure on an axis: a point (`low` = `high`) or a range; `open` where it is only a bound. */
export interface Extent {
  low: number;
  high: number;
  open: boolean;
}

/** A value that a claim states, or that is derived from it. */
export const extent = (value: Value, { claim }: ClaimRow): Extent => ({
  low: lowest(value),
  high: highest(value),
  open: claim.reported.qualifier === 'up-to',
});

/** Where a claim's canonical quantity puts it. @throws where it has none */
export function placeOf(row: ClaimRow): Extent {
  const { quantity } = row.normalized;
  if (!quantity) throw new Error(`${row.claim.id} has no quantity; only claims with one are drawn`);
  return extent(quantity.value, row);
}
