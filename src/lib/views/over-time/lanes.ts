import type { ClaimRow } from '../../corpus/rows';
import { metrics } from '../../schema';

/** Quantities that are counted in times; two never share a scale. */
export const MEASURES = {
  speed: { label: 'Speed', better: 'times faster' },
  memory: { label: 'Memory', better: 'times less' },
  size: { label: 'Size', better: 'times smaller' },
  'trainable-parameters': { label: 'Trainable parameters', better: 'times fewer' },
  compute: { label: 'Compute', better: 'times less' },
} as const;
export type Measure = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as Measure[];

/** @returns null where a figure of its family is not counted in times */
export function measureOf({ claim, family }: ClaimRow): Measure | null {
  if (!MEASURE_IDS.some((id) => id === family)) return null;
  // More tokens in a decoding step are no less compute.
  if (family === 'compute' && metrics.get(claim.metric).better === 'higher') return null;
  return claim.subject === 'trainable-parameters' ? claim.subject : (family as Measure);
}

/** Figures that a reader must not compare: the extreme, and what is reached on average or as a rule. */
export const LANES = { best: 'The extreme: “up to”', plain: 'Average, or stated plainly' } as const;
export type Lane = keyof typeof LANES;
export const LANE_IDS = Object.keys(LANES) as Lane[];

export const laneOf = ({ claim }: ClaimRow): Lane =>
  claim.reported.qualifier === 'up-to' ? 'best' : 'plain';
