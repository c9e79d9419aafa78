import type { Sides } from '../compare/pairing';
import type { Ranking } from '../compare/ranking';
import type { Claims } from '../corpus/claims';
import type { Query } from '../query';

/** What a view is given. */
export interface ViewInput extends Sides {
  /** All claims there are, also of the level that the chart does not show. */
  corpus: Claims;
  query: Query;
}

export interface Omission {
  /** One of the view's own, or of those that all views have: see `omissions.ts`. */
  reason: string;
  /** Claim ids. */
  claims: string[];
}

/** Rows to draw, without pixels, and the claims left out. Together they are the claims that match. */
export interface ViewResult<Drawing> {
  drawing: Drawing;
  /** Ids of the drawn claims, in drawing order. */
  drawn: string[];
  omitted: Omission[];
  /** Claims held against each other though their source does not tie them together; null: the other is out of view. */
  hollow?: [claim: string, other: string | null][];
  /** Whether a mark tells that a claim of its is beyond its arithmetic bound; absent: where a drawn claim is. */
  checked?: boolean;
  /** Its fronts, for views that can have some and are asked for them. */
  ranking?: Ranking;
}

export type View<Drawing> = (input: ViewInput) => ViewResult<Drawing>;
