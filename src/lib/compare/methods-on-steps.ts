import { methodText } from '../corpus/claim-text';
import type { Claims } from '../corpus/claims';
import { once } from '../corpus/once';
import { isOverhead, type ClaimRow } from '../corpus/rows';
import type { Refusal } from '../normalize';
import type { Sides } from './pairing';
import { rankOf, stepOf } from './steps';

/**
 * Each method, as each paper measured it, that has speed-ups on two steps from kernel to serving.
 * Prefill and decode are side by side: neither is a part of the other.
 */
export const methodsOnSteps = (claims: Claims) =>
  claims
    .where(['family', 'normalized_unit'], (family, unit) => family === 'speed' && unit !== null)
    .where(['row'], (row) => !isOverhead(row))
    .derive('step', ['scope'], stepOf)
    .where(['step'], (step) => step !== null)
    .derive('rank', ['step'], (step) => step && rankOf(step))
    .derive('method', ['row'], methodOf)
    .rollup(['method'], { rows: ['all', 'row'], ranks: ['distinct', 'rank'] })
    .where(['ranks'], (ranks) => ranks > 1);

/** Why a claim is of no such method. */
export function whyOnNoSteps({ ofLevel }: Pick<Sides, 'ofLevel'>) {
  const everywhere = namesIn(ofLevel);
  return (
    row: ClaimRow,
  ): Refusal | 'other-family' | 'an-overhead' | 'no-step' | 'filtered-out' | 'one-step' => {
    if (row.family !== 'speed') return 'other-family';
    if (isOverhead(row)) return 'an-overhead';
    if (row.normalized.refused) return row.normalized.refused;
    if (!stepOf(row.claim.scope)) return 'no-step';
    return everywhere.has(methodOf(row)) ? 'filtered-out' : 'one-step';
  };
}

const namesIn = once((corpus: Claims) => new Set(methodsOnSteps(corpus).column('method')));

const methodOf = (row: ClaimRow) => `${row.paper} ${methodText(row)}`;
