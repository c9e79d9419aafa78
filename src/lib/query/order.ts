import { compare, sameAxes } from '../compare/axes';
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
  alike: null,
  scope: (a, b) => SCOPE_ORDER.indexOf(a.claim.scope) - SCOPE_ORDER.indexOf(b.claim.scope),
};

/**
 * The rows in the order that the reader chose; ties stay in the order of the corpus.
 * @param pinned what `alike` is measured by; null: no claim is pinned, and that order is the corpus's
 */
export function inOrder(
  rows: readonly ClaimRow[],
  order: Query['order'],
  pinned: ClaimRow | null,
): readonly ClaimRow[] {
  if (order === 'alike' && pinned) return byLikeness(rows, pinned);
  const byOrder = COMPARE[order];
  return byOrder ? [...rows].sort(byOrder) : rows;
}

/** The pinned claim, then those that share most axes; among them, those that differ on fewest. */
function byLikeness(rows: readonly ClaimRow[], pinned: ClaimRow): readonly ClaimRow[] {
  const likeness = new Map(
    rows.map((row) => {
      const axes = compare(pinned, row);
      const differing = Object.values(axes).filter((axis) => axis === 'differs').length;
      return [row, row === pinned ? Infinity : 8 * sameAxes(axes) - differing];
    }),
  );
  return [...rows].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0));
}

/** Figures of one unit together, the greatest first; what has no quantity comes last. */
function byQuantity(a: ClaimRow, b: ClaimRow): number {
  const [p, q] = [a.normalized.quantity, b.normalized.quantity];
  if (!p || !q) return (p ? 0 : 1) - (q ? 0 : 1);
  return p.unit.localeCompare(q.unit) || highest(q.value) - highest(p.value);
}
