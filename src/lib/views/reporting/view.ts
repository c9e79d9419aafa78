import type { ClaimRow } from '../../corpus/rows';
import { FIELD_IDS, type Field, type Query } from '../../query';
import { STATES } from '../../query/fields';
import { omissions } from '../omit';
import type { OldView } from '../old';

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

/** Rows that a reader can still go through: with their cells, about 2,000 marks. */
const MOST_ROWS = 200;
/** Claims that a cell names: as many as a reader goes through after a click. */
const MOST_CLAIMS = 8;

export const view: OldView<ReportingDrawing> = ({ matched, query }) => {
  const all = sorted(byPaper(matched).map(paperRow), query.rows);
  const rows = all.slice(0, MOST_ROWS);
  const columns = FIELD_IDS.map((field) => ({
    field,
    share: matched.filter(STATES[field]).length / matched.length,
  }));
  const complete = matched.filter((row) => FIELD_IDS.every((field) => STATES[field](row)));
  return {
    drawing: {
      rows,
      columns: query.columns === 'most' ? columns.sort((a, b) => b.share - a.share) : columns,
      total: {
        claims: matched.length,
        complete: complete.length,
        share: columns.reduce((sum, { share }) => sum + share, 0) / columns.length,
      },
      sort: query.rows,
    },
    drawn: rows.flatMap(({ claims }) => claims),
    // It draws what is stated, and no figure.
    checked: false,
    omitted: omissions(
      all
        .slice(MOST_ROWS)
        .flatMap(({ claims }) => claims.map((claim) => ({ claim, reason: 'no-row' }))),
    ),
  };
};

function byPaper(rows: readonly ClaimRow[]): ClaimRow[][] {
  const papers = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const of = papers.get(row.paper);
    if (of) of.push(row);
    else papers.set(row.paper, [row]);
  }
  return [...papers.values()];
}

function paperRow(of: readonly ClaimRow[]): PaperRow {
  const cells = Object.fromEntries(
    FIELD_IDS.map((field): [Field, Cell] => {
      const stating = of.filter(STATES[field]);
      const named = (stating.length ? stating : of).slice(0, MOST_CLAIMS);
      return [field, { stated: stating.length, claims: idsOf(named) }];
    }),
  ) as PaperRow['cells'];
  const stated = FIELD_IDS.reduce((sum, field) => sum + cells[field].stated, 0);
  return {
    paper: of[0]?.paper ?? '',
    name: of[0]?.shortName ?? '',
    claims: idsOf(of),
    cells,
    share: stated / (of.length * FIELD_IDS.length),
  };
}

const idsOf = (rows: readonly ClaimRow[]) => rows.map(({ claim }) => claim.id);

/** Papers as the reader sorts them; ties stay in the order of the corpus. */
function sorted(rows: PaperRow[], by: Query['rows']): PaperRow[] {
  if (by === 'corpus') return rows;
  if (by === 'most') return rows.sort((a, b) => b.share - a.share);
  if (by === 'least') return rows.sort((a, b) => a.share - b.share);
  const share = ({ claims, cells }: PaperRow) => cells[by].stated / claims.length;
  return rows.sort((a, b) => share(b) - share(a));
}
