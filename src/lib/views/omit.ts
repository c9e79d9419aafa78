import type { Omission } from './result';

/** Groups left-out claims by reason. */
export function omissions(left: readonly { claim: string; reason: string }[]): Omission[] {
  const grouped = new Map<string, string[]>();
  for (const { claim, reason } of left)
    grouped.set(reason, [...(grouped.get(reason) ?? []), claim]);
  return [...grouped].map(([reason, claims]) => ({ reason, claims }));
}
