import { compare, sameAxes } from '../compare/axes';
import type { Claims } from '../corpus/claims';
import type { ClaimRow } from '../corpus/rows';
import { metricText } from '../format';
import { highest } from '../normalize';
import { SCOPES } from '../schema';
import type { Query } from './params';

const SCOPE_ORDER = Object.keys(SCOPES);

/**
 * The claims in the order that the reader chose; ties stay in the order of the corpus.
 * @param pinned what `alike` is measured by; null: no claim is pinned, and that order is the corpus's
 */
export function inOrder(claims: Claims, order: Query['order'], pinned: ClaimRow | null): Claims {
  switch (order) {
    case 'corpus':
      return claims;
    case 'method':
      return byText(claims, ({ claim }) => claim.method);
    case 'metric':
      return byText(claims, ({ claim }) => metricText(claim));
    case 'better':
      return byQuantity(claims);
    case 'newest':
      return claims.orderby({ desc: 'date' });
    case 'scope':
      return claims
        .derive('rank', ['scope'], (scope) => SCOPE_ORDER.indexOf(scope))
        .orderby('rank');
    case 'alike':
      return pinned ? byLikeness(claims, pinned) : claims;
  }
}

/** As a dictionary has them. */
const byText = (claims: Claims, text: (row: ClaimRow) => string): Claims =>
  claims.derive('rank', ['row'], ranks(claims, text)).orderby('rank');

/** Figures of one unit together, the greatest first; what has no quantity comes last. */
const byQuantity = (claims: Claims): Claims =>
  claims
    .derive('none', ['row'], ({ normalized }) => (normalized.quantity ? 0 : 1))
    .derive(
      'unit',
      ['row'],
      ranks(claims, ({ normalized }) => normalized.quantity?.unit ?? ''),
    )
    .derive('least', ['row'], ({ normalized }) =>
      normalized.quantity ? -highest(normalized.quantity.value) : 0,
    )
    .orderby('none', 'unit', 'least');

/** The place of each claim's text in a dictionary of them: each text is compared once. */
function ranks(claims: Claims, text: (row: ClaimRow) => string): (row: ClaimRow) => number {
  const { compare: collate } = new Intl.Collator('en');
  const texts = claims
    .derive('text', ['row'], text)
    .rollup(['text'], {})
    .column('text')
    .sort(collate);
  const places = new Map<string, number>();
  texts.forEach((one, i) => {
    const before = texts[i - 1];
    const same = before !== undefined && collate(before, one) === 0;
    places.set(one, same ? (places.get(before) ?? i) : i);
  });
  return (row) => places.get(text(row)) ?? 0;
}

/** The pinned claim, then those that share most axes; among them, those that differ on fewest. */
const byLikeness = (claims: Claims, pinned: ClaimRow): Claims =>
  claims
    .derive('alike', ['row'], (row) => (row === pinned ? Infinity : sameAxes(compare(pinned, row))))
    .derive('differing', ['row'], (row) => differing(pinned, row))
    .orderby({ desc: 'alike' }, 'differing');

const differing = (a: ClaimRow, b: ClaimRow) =>
  Object.values(compare(a, b)).filter((axis) => axis === 'differs').length;
