import type { Conditions, Subject } from '../schema';
import { baselines } from '../schema';
import { bitsFactor } from './bits';
import { times, type Quantity } from './quantity';
import { sparsityFactor, sparsityOfPattern } from './sparsity';
import { exactNumber, percentText, roundedNumber } from '../format';

/**
 * The compression that a claim's own conditions state, with what it is of. Bits count only where the
 * claim's baseline fixes the bits they are held against.
 * @param baseline id of the claim's baseline, or null
 */
export function statedCompression(
  conditions: Conditions,
  baseline: string | null,
): { subject: Subject; quantity: Quantity }[] {
  const { sparsity, pattern, parametersRemoved, weightBits, kvBits, kvBudget } = conditions;
  const against = baseline === null ? null : baselines.get(baseline);
  const candidates: [Subject, Quantity | null][] = [
    ['weights', pattern === null ? null : ofPattern(pattern)],
    ['weights', sparsity === null ? null : sparsityFactor(sparsity).quantity],
    ['weights', parametersRemoved === null ? null : removed(parametersRemoved)],
    ['weights', weightBits === null ? null : bitsFactor(weightBits, against).quantity],
    ['kv-cache', kvBits === null ? null : bitsFactor(kvBits, against).quantity],
    ['kv-cache', kvBudget !== null && 'fraction' in kvBudget ? budget(kvBudget.fraction) : null],
  ];
  return candidates.flatMap(([subject, quantity]) => (quantity ? [{ subject, quantity }] : []));
}

function ofPattern(pattern: string): Quantity | null {
  const sparsity = sparsityOfPattern(pattern);
  const { quantity } = sparsityFactor(sparsity);
  return quantity && { ...quantity, derivation: `${pattern} pattern → ${quantity.derivation}` };
}

function removed(share: number): Quantity | null {
  const factor = 1 / (1 - share);
  const words = `${percentText(share)}% of the parameters removed → 1 / ${exactNumber(Number((1 - share).toPrecision(12)))} = ${roundedNumber(factor)}×`;
  return times(factor, words).quantity;
}

function budget(fraction: number): Quantity | null {
  const words = `cache budget of ${percentText(fraction)}% → ${roundedNumber(1 / fraction)}×`;
  return times(1 / fraction, words).quantity;
}
