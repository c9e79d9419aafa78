import type { Claims } from '../corpus/claims';
import type { ClaimRow } from '../corpus/rows';
import type { View, ViewInput } from './result';

/** What views that are not yet of tables are given. */
export interface RowsInput extends Pick<ViewInput, 'query'> {
  matched: readonly ClaimRow[];
  companions: readonly ClaimRow[];
  all: readonly ClaimRow[];
  corpus: readonly ClaimRow[];
}
export type OldView<Drawing> = (input: RowsInput) => ReturnType<View<Drawing>>;
export type OmissionReason = string;

const known = new WeakMap<Claims, ClaimRow[]>();
function rows(claims: Claims): ClaimRow[] {
  const found = known.get(claims) ?? claims.column('row');
  known.set(claims, found);
  return found;
}

export const ofRows =
  <Drawing>(view: OldView<Drawing>): View<Drawing> =>
  ({ matched, companions, ofLevel, corpus, query }) =>
    withHollow(
      view({
        matched: rows(matched),
        companions: rows(companions),
        all: rows(ofLevel),
        corpus: rows(corpus),
        query,
      }),
    );

interface PairMark {
  claims: readonly string[];
  tie?: string;
  hollow?: boolean;
}

function withHollow<Drawing>(result: ReturnType<View<Drawing>>): ReturnType<View<Drawing>> {
  const { points = [] } = result.drawing as { points?: readonly PairMark[] };
  return {
    ...result,
    hollow: points
      .filter(({ tie, hollow }) => tie === 'method' || hollow)
      .flatMap(({ claims: [claim, other = null] }) => (claim ? [[claim, other]] : [])),
  };
}
