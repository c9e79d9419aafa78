import type { Claims } from '../corpus/claims';
import type { ClaimRow } from '../corpus/rows';
import type { ViewResult } from './result';

/**
 * What becomes of the claims that match: each is drawn, or left out for one reason.
 * @param drawn ids that the drawing names, in its order; those that do not match count for nothing
 * @param why of each claim that is not drawn; a view gives `ReasonOf<typeof about>`
 */
export function account(
  matched: Claims,
  drawn: Iterable<string>,
  why: (row: ClaimRow) => string,
): Pick<ViewResult<never>, 'drawn' | 'omitted'> {
  const matching = new Set(matched.column('id'));
  const isDrawn = new Set([...drawn].filter((id) => matching.has(id)));
  const left = matched.where(['id'], (id) => !isDrawn.has(id)).derive('reason', ['row'], why);
  return {
    drawn: [...isDrawn],
    omitted: left.rollup(['reason'], { claims: ['all', 'id'] }).objects(),
  };
}
