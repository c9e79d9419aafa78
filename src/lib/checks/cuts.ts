import { exactNumber, roundedNumber } from '../format';
import { highest, statedCompression } from '../normalize';
import { bitsFactor } from '../normalize/bits';
import { baselines, type Claim, type Conditions } from '../schema';

/** A part of what a model keeps in memory, and the condition that says how many bits its values have. */
const BITS = {
  weights: 'weightBits',
  'kv-cache': 'kvBits',
  activations: 'activationBits',
} as const satisfies Record<string, keyof Conditions>;
export type Part = keyof typeof BITS;
export const PARTS = Object.keys(BITS) as Part[];

/** How many times less of a part is left, and how that is found. */
export interface Cut {
  factor: number;
  words: string;
}

/**
 * What a claim's own conditions leave of a part, all their cuts of it together.
 * @returns null where they state none; `unknown` where one has no known denominator
 */
export function cutOf(part: Part, { conditions, baseline }: Claim): Cut | 'unknown' | null {
  const { kvBudget, pattern, activationBits, contextTokens } = conditions;
  const against = baseline === null ? null : baselines.get(baseline);
  if (conditions[BITS[part]] !== null && against?.bits == null) return 'unknown';
  // A pattern and its sparsity are one cut, told twice.
  const once = pattern === null ? conditions : { ...conditions, sparsity: null };
  const cuts = statedCompression(once, baseline).flatMap(({ subject, quantity }): Cut[] =>
    subject === part ? [{ factor: highest(quantity.value), words: quantity.derivation }] : [],
  );
  if (part === 'activations' && activationBits !== null) {
    const { quantity } = bitsFactor(activationBits, against);
    if (quantity) cuts.push({ factor: highest(quantity.value), words: quantity.derivation });
  }
  if (part === 'kv-cache' && kvBudget !== null && 'tokens' in kvBudget) {
    if (contextTokens === null) return 'unknown';
    cuts.push(keptTokens(highest(contextTokens), kvBudget.tokens));
  }
  const [first, ...more] = cuts;
  if (!first) return null;
  const factor = cuts.reduce((product, cut) => product * cut.factor, 1);
  const words = cuts.map((cut) => cut.words).join(', and ');
  return { factor, words: more.length ? `${words}, together ${roundedNumber(factor)}×` : words };
}

/** A context in whole thousands may be counted in K of 1,024. */
function keptTokens(context: number, kept: number): Cut {
  const most = context % 1000 === 0 ? context * 1.024 : context;
  const factor = Math.max(1, most / kept);
  return {
    factor,
    words: `${exactNumber(kept)} of ${exactNumber(most)} tokens kept → ${roundedNumber(factor)}×`,
  };
}
