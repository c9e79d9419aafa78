import type { ClaimRow } from '../corpus/rows';
import { rangeText, roundedNumber, withUnit } from '../format';
import { REFUSALS, type Normalized } from '../normalize';
import { SCOPES, SUBJECTS, baselines, type Subject } from '../schema';

/** A derived figure in words: `2.13×`, `+4.6 points`; why there is none, where there is none. */
export function normalizedText({ quantity, refused }: Normalized): string {
  if (!quantity) return REFUSALS[refused];
  const signed = quantity.unit !== '×';
  const number = rangeText(
    quantity.value,
    (n) => `${signed && n > 0 ? '+' : ''}${roundedNumber(Number(n.toPrecision(12)))}`,
  );
  return quantity.unit === '% relative' ? `${number}% relative` : withUnit(number, quantity.unit);
}

export const scopeText = ({ claim }: ClaimRow) => SCOPES[claim.scope];

export const subjectText = (subject: Subject | null) =>
  subject === null ? null : SUBJECTS[subject];

/** @returns null where the source does not say */
export const baselineText = ({ claim }: ClaimRow) =>
  claim.baseline === null ? null : baselines.get(claim.baseline).label;
