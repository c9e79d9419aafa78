import type { Normalized } from '../normalize';
import type { Claim } from '../schema';

/** A claim held against what must be so if its own conditions are. A prompt to read the source, not a verdict. */
export interface Finding {
  /** Id of the rule, where it comes from and what it does not count. */
  rule: string;
  source: string;
  notCounted: string;
  /** The most that can be stated, in ×; of a share, in % of the whole. */
  bound: number;
  /** What is stated, in the unit of the bound; of a range, its low end. */
  stated: number;
  /** Whether the figure is over the bound also where its rounding is read in its favour. */
  beyond: boolean;
  /** The arithmetic in words: `16 / 3 = 5.33×, …; stated 6.1×`. */
  sum: string;
}

/** What holds by arithmetic alone. */
export interface Rule {
  id: string;
  /** Where it comes from: a definition, a theorem, a paper. */
  source: string;
  /** What it does not count, which may explain a figure beyond it or make the true bound tighter. */
  notCounted: string;
  /** @returns null where the rule says nothing of the claim, or a denominator is unknown */
  check: (claim: Claim, normalized: Normalized) => Finding | null;
}

export const VERDICTS = {
  'needs-explanation': 'Needs explanation',
  'within-bounds': 'Within its bound',
  'no-bound': 'Nothing to check',
} as const;
export type Verdict = keyof typeof VERDICTS;

export function verdictOf(findings: readonly Finding[]): Verdict {
  if (!findings.length) return 'no-bound';
  return findings.some(({ beyond }) => beyond) ? 'needs-explanation' : 'within-bounds';
}

/** Whether a claim is beyond what arithmetic allows; its mark says so. */
export const needsExplanation = ({ findings }: { findings: readonly Finding[] }) =>
  verdictOf(findings) === 'needs-explanation';
