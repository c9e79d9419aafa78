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
    view({
      matched: rows(matched),
      companions: rows(companions),
      all: rows(ofLevel),
      corpus: rows(corpus),
      query,
    });
