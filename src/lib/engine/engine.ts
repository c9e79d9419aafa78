import type { Compared } from '../compare/verdict';
import type { Ranking } from '../compare/ranking';
import type { ClaimRow } from '../corpus/rows';
import type { CountedOption, Facets, FilterKey } from '../query';
import type { Briefs } from '../query/briefs';
import type { PaperRecord } from '../schema';
import type { WidthName } from '../chart/widths';
import type { ViewId } from '../views';
import type { Chart } from '../views/draw';
import type { Changes } from './changes';
import type { Drawings } from '../views/views';

/** The question that an answer is to: the address asked, and the version of the data that answered. */
export interface Asked {
  /** The query as `writeQuery` has it: '' or `?…`. */
  address: string;
  version: string;
}

/** What a view comes to. Counts are whole; lists of claims are cut, so that answers stay small. */
interface Outcome extends Asked {
  /** Claims drawn. */
  drawn: number;
  /** Their ids, in drawing order; empty where they are so many that marks are counted in cells. */
  ids: string[];
  /** Whether a mark tells that one of them is beyond its arithmetic bound. */
  checked: boolean;
  /** Claims that the chart holds against each other though their source does not tie them together; null: the other is out of view. */
  hollow: [claim: string, other: string | null][];
  omitted: Left[];
  /** The chart's fronts; null where none are asked for. */
  ranking: Ranking | null;
}

/** A view as it is computed. */
export interface ViewAnswer<Drawing> extends Outcome {
  drawing: Drawing;
}

/** A view as it is shown. */
export interface ChartAnswer extends Outcome, Chart {
  /** What the claims drawn answer to: a narrower question is one of them first. Of none, where marks do not name them all. */
  briefs: Briefs;
}

/** Claims that a view leaves out for one reason. */
export interface Left {
  reason: string;
  count: number;
  /** Ids of the first of them. */
  claims: string[];
}

/** Rows of the table that a page arrives with: as many as a first screen may have. */
export const FIRST_ROWS = 25;
/** Rows of the table that answer a filter, and that each "show more" adds. */
export const TABLE_PAGE = 100;

/** A part of the table: rows in the order asked for. */
export interface RowPage extends Asked {
  rows: ClaimRow[];
  /** All rows that match, on this page or not. */
  total: number;
  /** How each row compares with the pinned claim; null where none is pinned. */
  compared: Compared[] | null;
}

/**
 * The boundary between the page and its data. In the browser a Worker answers, in Node and tests
 * the corpus itself; a corpus that outgrows a browser would be another implementation.
 * The address is the question: what `writeQuery` writes, with its fields resolved; each answer
 * carries it, and is of the data that it names.
 */
export interface Engine {
  view<Id extends ViewId>(id: Id, address: string): Promise<ViewAnswer<Drawings[Id]>>;
  /** @param width that it is drawn at */
  chart(id: ViewId, address: string, width: WidthName): Promise<ChartAnswer>;
  facets(address: string): Promise<Facets & Asked>;
  /** The options of a filter whose labels have a text in them, the first by their counts. */
  options(address: string, key: FilterKey, text: string): Promise<CountedOption[]>;
  /** @param count rows at most; all of them where it is left out */
  rows(address: string, from?: number, count?: number): Promise<RowPage>;
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
  changes(address: string): Promise<(Changes & Asked) | null>;
}

/** The engine's questions; whoever passes them on goes through this list. */
const QUESTIONS = {
  view: true,
  chart: true,
  facets: true,
  options: true,
  rows: true,
  claims: true,
  papers: true,
  compared: true,
  changes: true,
} satisfies Record<keyof Engine, true>;

/** An engine each of whose questions is answered by one function. @param answer given the question's name and what it asks */
export function engineBy(
  answer: (question: keyof Engine, asked: readonly unknown[]) => Promise<unknown>,
): Engine {
  const questions = Object.keys(QUESTIONS) as (keyof Engine)[];
  return Object.fromEntries(
    questions.map((question) => [question, (...asked: unknown[]) => answer(question, asked)]),
  ) as unknown as Engine;
}
