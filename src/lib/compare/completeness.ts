import type { Claims } from '../corpus/claims';
import type { ClaimRow } from '../corpus/rows';
import { Table } from '../corpus/table';
import { FIELD_IDS, STATES, type Field } from './stated';

/** How many of a paper's claims state a field. */
export interface Cell {
  stated: number;
  /** Ids of the first of them; where none does, of the first of its claims. */
  claims: string[];
}

/** A paper and its claims: one at least. */
export interface PaperRow {
  paper: string;
  name: string;
  /** Ids of all of them. */
  claims: string[];
  cells: Record<Field, Cell>;
  /** Of all fields of all its claims, the share that is stated, 0 to 1. */
  share: number;
}

/** What each paper states, in the order of the claims. */
export const papersOf = (claims: Claims): PaperRow[] =>
  claims
    .rollup(['paper'], { rows: ['all', 'row'] })
    .objects()
    .map(({ paper, rows }) => {
      const name = rows[0]?.shortName ?? '';
      const claims = idsOf(rows);
      const cells = Object.fromEntries(
        FIELD_IDS.map((field) => [field, cellOf(rows, field)]),
      ) as PaperRow['cells'];
      const stated = FIELD_IDS.reduce((sum, field) => sum + cells[field].stated, 0);
      return { paper, name, claims, cells, share: stated / (rows.length * FIELD_IDS.length) };
    });

/** Claims that a cell names: as many as a reader goes through after a click. */
const MOST_CLAIMS = 8;

function cellOf(rows: readonly ClaimRow[], field: Field): Cell {
  const stating = rows.filter(STATES[field]);
  const named = (stating.length ? stating : rows).slice(0, MOST_CLAIMS);
  return { stated: stating.length, claims: idsOf(named) };
}

const idsOf = (rows: readonly ClaimRow[]) => rows.map(({ claim }) => claim.id);

/** Of all claims, the share that states a field, 0 to 1. */
export const shareStating = (field: Field, claims: Claims) =>
  claims.where(['row'], STATES[field]).size / claims.size;

export const statesAll = (row: ClaimRow) => FIELD_IDS.every((field) => STATES[field](row));

/** By a field, the papers that state it most first; ties stay as they are. */
export function sorted(
  rows: readonly PaperRow[],
  by: 'corpus' | 'most' | 'least' | Field,
): readonly PaperRow[] {
  if (by === 'corpus') return rows;
  const papers = Table.of({
    row: rows,
    share: rows.map(({ share, cells, claims }) =>
      by === 'most' || by === 'least' ? share : cells[by].stated / claims.length,
    ),
  });
  return papers.orderby(by === 'least' ? 'share' : { desc: 'share' }).column('row');
}
