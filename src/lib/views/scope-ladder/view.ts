import { MOST_LADDERS, MOST_MARKS } from '../../chart/limits';
import type { Claims } from '../../corpus/claims';
import { methodText } from '../../corpus/claim-text';
import { isOverhead, type ClaimRow } from '../../corpus/rows';
import { account } from '../account';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { LadderDrawing } from './drawing';
import { ladder, spanned } from './ladder';
import { greatestFall } from '../../compare/slopes';
import { rankOf, stepOf } from '../../compare/steps';

export const view: View<LadderDrawing> = ({ matched, ofLevel }) => {
  const ordered = methods(matched)
    .derive('ladder', ['rows'], ladder)
    .derive('fall', ['ladder'], ({ slopes }) => greatestFall(slopes))
    .orderby({ desc: 'fall' })
    .column('ladder');
  const shown = ordered.slice(0, MOST_LADDERS);
  const drawn = shown.flatMap(({ marks }) => marks.map(({ claim }) => claim));
  const matching = new Set(ordered.flatMap(({ marks }) => marks.map(({ claim }) => claim)));
  const everywhere = knownIn(ofLevel);
  const why = (row: ClaimRow): ReasonOf<typeof about> => {
    if (row.family !== 'speed') return 'other-family';
    if (isOverhead(row)) return 'an-overhead';
    if (row.normalized.refused) return row.normalized.refused;
    if (!stepOf(row.claim.scope)) return 'no-step';
    if (matching.has(row.claim.id)) return 'further-methods';
    return everywhere.has(methodOf(row)) ? 'filtered-out' : 'one-step';
  };
  return {
    drawing: { ladders: drawn.length > MOST_MARKS ? shown.map(spanned) : shown },
    ...account(matched, drawn, why),
  };
};

/**
 * Each method, as each paper measured it, that has speed-ups on two steps from kernel to serving.
 * Prefill and decode are side by side: neither is a part of the other.
 */
const methods = (claims: Claims) =>
  claims
    .where(['family', 'normalized_unit'], (family, unit) => family === 'speed' && unit !== null)
    .where(['row'], (row) => !isOverhead(row))
    .derive('step', ['scope'], stepOf)
    .where(['step'], (step) => step !== null)
    .derive('rank', ['step'], (step) => step && rankOf(step))
    .derive('method', ['row'], methodOf)
    .rollup(['method'], { rows: ['all', 'row'], ranks: ['distinct', 'rank'] })
    .where(['ranks'], (ranks) => ranks > 1);

const known = new WeakMap<Claims, ReadonlySet<string>>();

/** The methods of the whole corpus, which stays the same from query to query: found once. */
function knownIn(corpus: Claims): ReadonlySet<string> {
  const found = known.get(corpus) ?? new Set(methods(corpus).column('method'));
  known.set(corpus, found);
  return found;
}

const methodOf = (row: ClaimRow) => `${row.paper} ${methodText(row)}`;
