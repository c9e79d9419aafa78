import type { ClaimRow } from '../corpus/rows';
import { metricText } from '../format';
import { highest } from '../normalize';
import { SCOPES } from '../schema';
import type { Query } from './params';

const SCOPE_ORDER = Object.keys(SCOPES);
const text = (of: (row: ClaimRow) => string) => (a: ClaimRow, b: ClaimRow) =>
  of(a).localeCompare(of(b), 'en');

const COMPARE: Record<Query['order'], ((a: ClaimRow, b: ClaimRow) => number) | null> = {
  corpus: null,
  method: text(({ claim }) => claim.method),
  metric: text(({ claim }) => metricText(claim)),
  better: byQuantity,
  newest: (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  scope: (a, b) => SCOPE_ORDER.indexOf(a.claim.scope) - SCOPE_ORDER.indexOf(b.claim.scope),
};

/** The rows in the order that the reader chose; ties stay in the order of the corpus. */
export function inOrder(rows: readonly ClaimRow[], order: Query['order']): readonly ClaimRow[] {
  const compare = COMPARE[order];
  return compare ? [...rows].sort(compare) : rows;
}

/** Figures of one unit together, the greatest first; what has no quantity comes last. */
function byQuantity(a: ClaimRow, b: ClaimRow): number {
  const [p, q] = [a.normalized.quantity, b.normalized.quantity];
  if (!p || !q) return (p ? 0 : 1) - (q ? 0 : 1);
  return p.unit.localeCompare(q.unit) || highest(q.value) - highest(p.value);
}
