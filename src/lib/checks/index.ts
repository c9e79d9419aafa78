import type { Normalized } from '../normalize';
import type { Claim } from '../schema';
import type { Finding } from './finding';
import { RULES } from './rules';

export * from './finding';

/** A claim held against every rule that says something of it. */
export const checksOf = (claim: Claim, normalized: Normalized): Finding[] =>
  RULES.flatMap(({ check }) => check(claim, normalized) ?? []);
