import { group } from 'd3';
import { partAndWhole, type SpeedUp } from '../checks/part-and-whole';
import type { ClaimRow } from '../corpus/rows';
import { roundedNumber } from '../format';
import { SCOPES, metrics, type Claim } from '../schema';
import { rankOf, smallestOf, stepOf } from './steps';

/** A claim that is above what the kernel allows it, and the words for it. */
export interface Flag {
  claim: string;
  /** × faster. */
  stated: number;
  words: string;
  arithmetic: string;
}

/**
 * End-to-end and serving gains above the kernel gains of the same method that they rest on: against
 * the same stated baseline, on the same models and hardware. Throughput, which grows with the batch
 * and the number of devices, is bounded by no kernel.
 * @param rows speed-ups of one method
 */
export function flags(rows: readonly ClaimRow[]): Flag[] {
  const all = speedUps(rows);
  const kernels = group(
    all.filter(({ step }) => step === 'kernel'),
    ({ same }) => same,
  );
  return all.flatMap(({ claim, speedUp, step, same }): Flag[] => {
    if (!same || rankOf(step) < rankOf('end-to-end')) return [];
    const above = partAndWhole(kernels.get(same)?.map((kernel) => kernel.speedUp) ?? [], speedUp);
    if (!above) return [];
    const { stated, bound, arithmetic } = above;
    const whole = `${roundedNumber(stated)}× ${SCOPES[claim.scope].toLowerCase()}`;
    const words = `${whole} is more than the ${roundedNumber(bound)}× that the ${smallestOf(rows)} allows: needs explanation`;
    return [{ claim: claim.id, stated, words, arithmetic }];
  });
}

/** What a part and its whole must share; null where it is not stated, or the figure is of throughput. */
function sameWork({ claim }: ClaimRow): string | null {
  const { model, hardware } = claim.conditions;
  if (metrics.get(claim.metric).reads === 'rate' || claim.baseline === null) return null;
  return model.length && hardware.length ? [claim.baseline, ...model, ...hardware].join(' ') : null;
}

const speedUps = (rows: readonly ClaimRow[]) =>
  rows.flatMap((row) => {
    const { claim, normalized } = row;
    const step = stepOf(claim.scope);
    if (!normalized.quantity || !step) return [];
    const { value } = normalized.quantity;
    const speedUp: SpeedUp = { value, qualifier: qualifierOfFactor(claim) };
    return [{ claim, step, same: sameWork(row), speedUp }];
  });

/** Less than 20% slower is more than 0.8×: where the figure falls as the factor grows, its qualifier is left open. */
function qualifierOfFactor({ metric, reported: { form, qualifier } }: Claim) {
  const grows =
    form === 'times' || (metrics.get(metric).better === 'higher') !== (form === 'percent-less');
  return grows || qualifier === 'exact' ? qualifier : 'about';
}
