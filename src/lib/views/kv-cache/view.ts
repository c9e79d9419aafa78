import { MOST_MARKS, MOST_ROWS } from '../../chart/limits';
import { reachOf } from '../../chart/scale';
import { Table } from '../../corpus/table';
import { account } from '../account';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import { columnOf, isColumn, type Column } from './columns';
import type { MatrixDrawing, MethodRow } from './drawing';
import { inBars, entryOf, isMany, stripRow, writtenRow, type Entry } from './rows';
import { scalesOf } from './scales';

export const view: View<MatrixDrawing> = ({ matched, query: { sort } }) => {
  const claims = matched
    .derive('column', ['row'], columnOf)
    .where(['column'], isColumn)
    .derive('column', ['column'], (column) => column as Column);
  const scales = scalesOf(claims);
  const methods = claims
    .derive('entry', ['row', 'column'], (row, column) =>
      entryOf(row, column, scales.get(column)?.unit),
    )
    .rollup(['paper', 'method'], { entries: ['all', 'entry'] })
    .column('entries');
  const rowsBy = (rowOf: (entries: readonly Entry[]) => MethodRow) =>
    inOrder(methods.map(rowOf).filter(isFilled), sort);
  const few = rowsBy((entries) => (isMany(entries) ? stripRow(entries) : writtenRow(entries)));
  const isCrowded = idsOf(few.slice(0, MOST_ROWS)).length > MOST_MARKS;
  const rows = isCrowded ? rowsBy(stripRow) : few;
  const shown = rows.slice(0, MOST_ROWS);
  const below = new Set(idsOf(rows.slice(MOST_ROWS)));
  return {
    drawing: {
      rows: isCrowded ? shown.map(inBars) : shown,
      sort,
      scales: Object.fromEntries([...scales].map(([column, { scale }]) => [column, scale])),
    },
    ...account(matched, idsOf(shown), (row): ReasonOf<typeof about> => {
      const column = columnOf(row);
      if (!isColumn(column)) return column;
      return below.has(row.claim.id) ? 'below-last' : 'no-scale';
    }),
  };
};

const cellsOf = ({ cells, strips }: MethodRow) => [
  ...Object.values(cells).flat(),
  ...Object.values(strips).flatMap(({ marks }) => marks),
];
const isFilled = (row: MethodRow) => cellsOf(row).length > 0;
const idsOf = (rows: readonly MethodRow[]) =>
  rows.flatMap((row) => cellsOf(row).map(({ claim }) => claim));

/** By name, or the best first by what the column's marks show; then those whose figure has no place; the unreported last. */
function inOrder(rows: readonly MethodRow[], sort: MatrixDrawing['sort']): MethodRow[] {
  const byName = rows.toSorted((a, b) => a.method.localeCompare(b.method, 'en'));
  if (sort === 'method') return byName;
  const reported = byName.map(({ cells, strips }) => cells[sort] ?? strips[sort]?.marks ?? []);
  return Table.of({
    row: byName,
    reported: reported.map((own) => Number(own.length > 0)),
    best: reported.map((own) => reachOf(own.flatMap(({ at }) => at ?? [])).high),
  })
    .orderby({ desc: 'reported' }, { desc: 'best' })
    .column('row');
}
