import { isOverhead, type ClaimRow } from '../corpus/rows';

/** What a method gains, as a choice and a label call it. */
export const GAINS = {
  speed: { label: 'Speed', word: 'faster' },
  memory: { label: 'Memory', word: 'less memory' },
  size: { label: 'Size', word: 'smaller' },
} as const;
export type Gain = keyof typeof GAINS;

export interface GainRow extends ClaimRow {
  family: Gain;
}

/** A claim on speed, memory or size, whether or not it has a factor. */
export const isOfGain = (row: ClaimRow): row is GainRow => row.family in GAINS;

/** A factor of speed, memory or size; what a method adds or trains is none. */
export const isGain = (row: ClaimRow): row is GainRow =>
  isOfGain(row) && !!row.normalized.quantity && !isOverhead(row) && !isTrainedPart(row);

export const isTrainedPart = ({ claim }: ClaimRow) => claim.subject === 'trainable-parameters';
