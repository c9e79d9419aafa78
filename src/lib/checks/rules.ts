import { exactNumber, QUALIFIER_PREFIX, rangeText, roundedNumber } from '../format';
import { lowest, mapValue, type Normalized } from '../normalize';
import { baselines, metrics, type Claim, type Conditions } from '../schema';
import { PARTS, cutOf, type Cut, type Part } from './cuts';
import type { Finding, Rule } from './finding';
import { leastGain } from './least-gain';

const wholeOf = ({ baseline }: Claim) => (baseline === null ? null : baselines.get(baseline).keeps);
const readingOf = ({ metric }: Claim) => metrics.get(metric).reads;
const familyOf = ({ metric }: Claim) => metrics.get(metric).family;
const isStored = (claim: Claim) => ['memory', 'size'].includes(familyOf(claim));
const without = (claim: Claim, conditions: Partial<Conditions>): Claim => ({
  ...claim,
  conditions: { ...claim.conditions, ...conditions },
});

/** Three bits a weight against FP16 leave no less than 3 / 16 of the weights' memory. */
const weights: Rule = {
  id: 'weights',
  source: 'definitions of bits per weight and of sparsity: weights kept × bits of each',
  notCounted: 'scales, zero points, indices and layers left as they were, which make it tighter',
  check: (claim, normalized) => {
    if (claim.subject !== 'weights' || !isStored(claim) || wholeOf(claim) !== 'weights')
      return null;
    // Fewer bits leave as many weights as there were.
    const counts = ['count', 'zeros', 'kept'].includes(readingOf(claim));
    const counted = counts ? without(claim, { weightBits: null }) : claim;
    return held(weights, counted, normalized, 'weights');
  },
};

const kvCache: Rule = {
  id: 'kv-cache',
  source: 'size of a KV cache: tokens kept × bits of each value',
  notCounted: 'scales, indices and tokens kept beside the budget, which make it tighter',
  check: (claim, normalized) =>
    (claim.subject === 'kv-cache' || claim.subject === 'attention') &&
    isStored(claim) &&
    wholeOf(claim) !== null
      ? held(kvCache, claim, normalized, 'kv-cache')
      : null,
};

const activations: Rule = {
  id: 'activations',
  source: 'definition of bits per activation',
  notCounted: 'scales, which make it tighter; recomputation and fewer tokens in flight',
  check: (claim, normalized) =>
    claim.subject === 'activations' && isStored(claim) && wholeOf(claim) === 'weights'
      ? held(activations, claim, normalized, 'activations')
      : null,
};

/** 75 % sparsity leaves no less than a quarter of the multiplications. */
const multiplications: Rule = {
  id: 'multiplications',
  source: 'definition of sparsity: only the multiplications by a zero weight are saved',
  notCounted:
    'attention and dense layers, which make it tighter; zeros that lie in the layers that use a weight most often',
  check: (claim, normalized) => {
    const { kvBudget, parametersRemoved } = claim.conditions;
    if (readingOf(claim) !== 'operations' || wholeOf(claim) !== 'weights') return null;
    if (kvBudget !== null || parametersRemoved !== null) return null;
    return held(multiplications, without(claim, { weightBits: null }), normalized, 'weights');
  },
};

/** Half of the tokens attended is half of the work of attention. */
const attention: Rule = {
  id: 'attention',
  source: 'definition of attention: a token’s work grows with the tokens that it attends to',
  notCounted:
    'choosing the tokens, which makes it tighter; a kernel that takes less time for a token',
  check: (claim, normalized) =>
    claim.scope === 'kernel' &&
    claim.conditions.kvBits === null &&
    ['speed', 'compute'].includes(familyOf(claim)) &&
    wholeOf(claim) === 'tokens'
      ? held(attention, claim, normalized, 'kv-cache')
      : null,
};

/** Memory in all shrinks by no more than the part that is cut most. */
const totalMemory: Rule = {
  id: 'total-memory',
  source: 'mediant inequality: a sum shrinks by no more than its most reduced term',
  notCounted:
    'cuts that the conditions do not state; what each device holds for itself, where one of the two runs on more; parts left as they were, which make it tighter',
  check: (claim, normalized) => {
    const { subject, scope } = claim;
    if (subject !== 'total-memory' || familyOf(claim) !== 'memory') return null;
    if (readingOf(claim) !== 'bytes') return null;
    // Gradients and optimizer state shrink as well.
    if (scope === 'training' || scope === 'fine-tuning') return null;
    if (wholeOf(claim) === null) return null;
    const cuts: Cut[] = [];
    for (const part of PARTS) {
      const cut = cutOf(part, claim);
      if (cut === 'unknown') return null;
      if (cut) cuts.push(cut);
    }
    const [most] = cuts.sort((a, b) => b.factor - a.factor);
    if (!most) return null;
    const words = `total memory shrinks no more than its most reduced part: ${most.words}`;
    return finding(totalMemory, claim, normalized, { factor: Math.max(1, most.factor), words });
  },
};

/** A part is at most all of its whole. */
const share: Rule = {
  id: 'share',
  source: 'definition of a share',
  notCounted: 'parameters that are added to the whole and not counted in it',
  check: (claim) => {
    const { subject, reported } = claim;
    const { value, unit, form, qualifier } = reported;
    const isPart =
      ['kept', 'budget'].includes(readingOf(claim)) || subject === 'trainable-parameters';
    if (!isPart || form !== 'percent-of' || qualifier === 'less-than') return null;
    const percent = mapValue(value, (n) => Number((unit === '%' ? n : n * 100).toPrecision(12)));
    return {
      ...said(share),
      bound: 100,
      stated: lowest(percent),
      beyond: lowest(percent) > (qualifier === 'about' ? 105 : 100),
      sum: `a part is at most 100% of its whole; stated ${QUALIFIER_PREFIX[qualifier]}${rangeText(percent, exactNumber)}%`,
    };
  },
};

export const RULES: readonly Rule[] = [
  weights,
  kvCache,
  activations,
  multiplications,
  attention,
  totalMemory,
  share,
];

/** Holds a claim against what its conditions leave of a part. */
function held(rule: Rule, claim: Claim, normalized: Normalized, part: Part): Finding | null {
  const cut = cutOf(part, claim);
  return cut === null || cut === 'unknown' ? null : finding(rule, claim, normalized, cut);
}

function finding(
  rule: Rule,
  claim: Claim,
  { quantity }: Normalized,
  { factor, words }: Cut,
): Finding | null {
  const least = leastGain(claim);
  if (quantity?.unit !== '×' || least === null) return null;
  const { value, derivation } = quantity;
  const stated = derivation === 'as reported' ? `${rangeText(value, roundedNumber)}×` : derivation;
  return {
    ...said(rule),
    bound: factor,
    stated: lowest(value),
    beyond: least > factor * (1 + 1e-9),
    sum: `${words}; stated ${QUALIFIER_PREFIX[claim.reported.qualifier]}${stated}`,
  };
}

const said = ({ id, source, notCounted }: Rule) => ({ rule: id, source, notCounted });
