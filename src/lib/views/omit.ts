import { from, op } from 'arquero';
import { OMISSIONS, type Omission, type OmissionReason } from './result';

/** Groups left-out claims by reason, the reasons in their fixed order. */
export function omissions(left: readonly { claim: string; reason: OmissionReason }[]): Omission[] {
  if (!left.length) return [];
  const order = Object.keys(OMISSIONS);
  const grouped = from(left as { claim: string; reason: OmissionReason }[])
    .groupby('reason')
    .rollup({ claims: op.array_agg('claim') })
    .objects() as Omission[];
  return grouped.sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}
