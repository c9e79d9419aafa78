import { MOST_ROWS } from '../../chart/limits';
import type { ClaimRow } from '../../corpus/rows';
import { Table } from '../../corpus/table';
import { FIELD_IDS, type Field, type Query } from '../../query';
import { STATES } from '../../query/fields';
import { account } from '../account';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { Cell, PaperRow, ReportingDrawing } from './drawing';

/** Claims that a cell names: as many as a reader goes through after a click. */
const MOST_CLAIMS = 8;

export const view: View<ReportingDrawing> = ({ matched, query }) => {
  const papers = matched
    .rollup(['paper'], { rows: ['all', 'row'] })
    .column('rows')
    .map(paperRow);
  const rows = sorted(papers, query.rows).slice(0, MOST_ROWS);
  const columns = FIELD_IDS.map((field) => ({
    field,
    share: papers.reduce((sum, { cells }) => sum + cells[field].stated, 0) / matched.size,
  }));
  return {
    drawing: {
      rows,
      columns: query.columns === 'most' ? columns.sort((a, b) => b.share - a.share) : columns,
      total: {
        claims: matched.size,
        complete: matched.where(['row'], statesAll).size,
        share: columns.reduce((sum, { share }) => sum + share, 0) / columns.length,
      },
      sort: query.rows,
    },
    ...account(
      matched,
      rows.flatMap(({ claims }) => claims),
      (): ReasonOf<typeof about> => 'no-row',
    ),
    // It draws what is stated, and no figure.
    checked: false,
  };
};

const statesAll = (row: ClaimRow) => FIELD_IDS.every((field) => STATES[field](row));

/** @param claims of one paper */
function paperRow(claims: readonly ClaimRow[]): PaperRow {
  const cells = Object.fromEntries(
    FIELD_IDS.map((field): [Field, Cell] => {
      const stating = claims.filter(STATES[field]);
      const named = (stating.length ? stating : claims).slice(0, MOST_CLAIMS);
      return [field, { stated: stating.length, claims: idsOf(named) }];
    }),
  ) as PaperRow['cells'];
  const stated = FIELD_IDS.reduce((sum, field) => sum + cells[field].stated, 0);
  return {
    paper: claims[0]?.paper ?? '',
    name: claims[0]?.shortName ?? '',
    claims: idsOf(claims),
    cells,
    share: stated / (claims.length * FIELD_IDS.length),
  };
}

const idsOf = (rows: readonly ClaimRow[]) => rows.map(({ claim }) => claim.id);

/** Papers as the reader sorts them; ties stay in the order of the corpus. */
function sorted(rows: readonly PaperRow[], by: Query['rows']): readonly PaperRow[] {
  if (by === 'corpus') return rows;
  const papers = Table.of({
    row: rows,
    share: rows.map(({ share, cells, claims }) =>
      by === 'most' || by === 'least' ? share : cells[by].stated / claims.length,
    ),
  });
  return papers.orderby(by === 'least' ? 'share' : { desc: 'share' }).column('row');
}
