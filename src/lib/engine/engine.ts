import type { Compared } from '../compare/verdict';
import type { Ranking } from '../compare/ranking';
import type { ClaimRow } from '../corpus/rows';
import type { Facets, Query } from '../query';
import type { PaperRecord } from '../schema';
import type { ViewId } from '../views';
import type { Changes } from './changes';
import type { Drawings } from '../views/views';

/** A view as the page draws it. Counts are whole; lists of claims are cut, so that answers stay small. */
export interface ViewAnswer<Drawing> {
  drawing: Drawing;
  /** Claims drawn. */
  drawn: number;
  omitted: Left[];
  /** The chart's fronts; null where none are asked for. */
  ranking: Ranking | null;
}

/** Claims that a view leaves out for one reason. */
export interface Left {
  reason: string;
  count: number;
  /** Ids of the first of them. */
  claims: string[];
}

/** Rows of the table that a page arrives with, and that each "show more" adds. */
export const TABLE_PAGE = 100;

/** A part of the table: rows in the order asked for. */
export interface RowPage {
  rows: ClaimRow[];
  /** All rows that match, on this page or not. */
  total: number;
  /** How each row compares with the pinned claim; null where none is pinned. */
  compared: Compared[] | null;
}

/**
 * The boundary between the page and its data. In the browser a Worker answers, in Node and tests
 * the corpus itself; a corpus that outgrows a browser would be another implementation.
 * Each answer is of the data that the query names.
 */
export interface Engine {
  view<Id extends ViewId>(id: Id, query: Query): Promise<ViewAnswer<Drawings[Id]>>;
  facets(query: Query): Promise<Facets>;
  /** @param count rows at most; all of them where it is left out */
  rows(query: Query, from?: number, count?: number): Promise<RowPage>;
  /**
   * The claims with these ids, in that order; unknown ids are left out.
   * @param data version of the data; null: today's
   */
  claims(ids: readonly string[], data?: string | null): Promise<ClaimRow[]>;
  /** The papers with these ids, without their claims, in that order; unknown ids are left out. */
  papers(ids: readonly string[], data?: string | null): Promise<PaperRecord[]>;
  /** How these claims compare with the pinned one, in that order; nothing where there is no such claim. */
  compared(pin: string, ids: readonly string[], data?: string | null): Promise<Compared[]>;
  /** What has become of the view since the query's data were released; null where it names none. */
  changes(query: Query): Promise<Changes | null>;
}
