import { isOverhead, type ClaimRow } from '../corpus/rows';
import type { Refusal } from '../normalize';
import { metrics } from '../schema';

/** Quantities that are counted in times; two never share a scale. */
export const FACTORS = {
  speed: { label: 'Speed', better: 'times faster' },
  memory: { label: 'Memory', better: 'times less' },
  size: { label: 'Size', better: 'times smaller' },
  'trainable-parameters': { label: 'Trainable parameters', better: 'times fewer' },
  compute: { label: 'Compute', better: 'times less' },
} as const;
export type Factor = keyof typeof FACTORS;
export const FACTOR_IDS = Object.keys(FACTORS) as Factor[];

/** @returns null where its family is not counted in times */
export function factorOf({ claim, family }: ClaimRow): Factor | null {
  if (!FACTOR_IDS.some((id) => id === family)) return null;
  // More tokens in a decoding step are no less compute.
  if (family === 'compute' && metrics.get(claim.metric).better === 'higher') return null;
  return claim.subject === 'trainable-parameters' ? claim.subject : (family as Factor);
}

/** Why a claim states no factor that a method gains; null where it does. */
export function whyNoFactor(row: ClaimRow): Refusal | 'other-family' | 'an-overhead' | null {
  if (factorOf(row) === null) return 'other-family';
  return row.normalized.refused ?? (isOverhead(row) ? 'an-overhead' : null);
}

/** Figures that a reader must not compare: the extreme, and what is reached on average or as a rule. */
export const LANES = { best: 'The extreme: “up to”', plain: 'Average, or stated plainly' } as const;
export type Lane = keyof typeof LANES;
export const LANE_IDS = Object.keys(LANES) as Lane[];

export const laneOf = ({ claim }: ClaimRow): Lane =>
  claim.reported.qualifier === 'up-to' ? 'best' : 'plain';
