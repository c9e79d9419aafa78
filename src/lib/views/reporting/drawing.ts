import type { Field, Query } from '../../query';

/** How many of a paper's claims state a field. */
export interface Cell {
  stated: number;
  /** Ids of the first of them; where none does, of the first of its claims. */
  claims: string[];
}

/** A paper and its claims that match: one at least. */
export interface PaperRow {
  paper: string;
  name: string;
  /** Ids of all of them. */
  claims: string[];
  cells: Record<Field, Cell>;
  /** Of all fields of all its claims, the share that is stated, 0 to 1. */
  share: number;
}

export interface Column {
  field: Field;
  /** Of all claims that match, the share that states it, 0 to 1. */
  share: number;
}

export interface ReportingDrawing {
  rows: PaperRow[];
  columns: Column[];
  /** All claims that match, also of papers without a row; how many state every field; the share stated, 0 to 1. */
  total: { claims: number; complete: number; share: number };
  sort: Query['rows'];
}
