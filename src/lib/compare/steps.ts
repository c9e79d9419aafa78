import type { ClaimRow } from '../corpus/rows';
import type { Scope } from '../schema';

/** Where a figure stands, the smallest part of the system first; what has the same rank stands side by side. */
export const STEPS = {
  kernel: { label: 'kernel', rank: 0 },
  prefill: { label: 'prefill', rank: 1 },
  decode: { label: 'decode', rank: 1 },
  'end-to-end': { label: 'end to end', rank: 2 },
  serving: { label: 'serving', rank: 3 },
} as const;
export type Step = keyof typeof STEPS;
export const STEP_IDS = Object.keys(STEPS) as Step[];
export const rankOf = (step: Step) => STEPS[step].rank;

/** @returns null for what is no step from kernel to serving: training, or a scope that is not stated */
export function stepOf(scope: Scope): Step | null {
  if (scope === 'layer') return 'kernel';
  return scope in STEPS ? (scope as Step) : null;
}

/** What the first step of a method is called: kernel, layer, or kernel/layer. */
export function smallestOf(rows: readonly ClaimRow[]): string {
  const scopes = new Set(rows.map(({ claim }) => claim.scope));
  const stated = (['kernel', 'layer'] as const).filter((scope) => scopes.has(scope));
  return stated.length ? stated.join('/') : STEPS.kernel.label;
}
