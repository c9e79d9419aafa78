import { MOST_MARKS, MOST_ROWS } from '../../chart/limits';
import { reachOf, scaleOver, type Extent, type Scale } from '../../chart/scale';
import { columnOf, inColumns, isColumn, quantitiesOf } from '../../compare/cache-columns';
import { Table } from '../../corpus/table';
import { account } from '../account';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { MatrixDrawing, MethodRow } from './drawing';
import { entryOf, inBars, rowOf, type Entry } from './rows';

export const view: View<MatrixDrawing> = ({ matched, query: { sort } }) => {
  const claims = inColumns(matched);
  const quantities = quantitiesOf(claims);
  const units = new Map(quantities.map(({ column, unit }) => [column, unit]));
  const methods = claims
    .derive('entry', ['row', 'column'], (row, column) => entryOf(row, column, units.get(column)))
    .rollup(['paper', 'method'], { entries: ['all', 'entry'] })
    .column('entries');
  const rowsBy = (as?: 'strips') => {
    const rows = methods.map((entries: readonly Entry[]) => rowOf(entries, as));
    return inOrder(rows.filter(isFilled), sort);
  };
  const few = rowsBy();
  const isCrowded = idsOf(few.slice(0, MOST_ROWS)).length > MOST_MARKS;
  const rows = isCrowded ? rowsBy('strips') : few;
  const shown = rows.slice(0, MOST_ROWS);
  const below = new Set(idsOf(rows.slice(MOST_ROWS)));
  return {
    drawing: {
      rows: isCrowded ? shown.map(inBars) : shown,
      sort,
      scales: Object.fromEntries(
        quantities.map(({ column, unit, extents }) => [column, scaleFrom(unit, extents)]),
      ),
    },
    ...account(matched, idsOf(shown), (row): ReasonOf<typeof about> => {
      const column = columnOf(row);
      if (!isColumn(column)) return column;
      return below.has(row.claim.id) ? 'below-last' : 'no-scale';
    }),
  };
};

/** No change is on it, so that the length of a bar means something; at its left where nothing is else. */
function scaleFrom(unit: string, extents: readonly Extent[]): Scale {
  const [kind, none] = unit === '×' ? (['times', 1] as const) : (['change', 0] as const);
  const { low, high } = reachOf([...extents, { low: none, high: none }]);
  return scaleOver(kind, { low, high: high === low ? none + 1 : high });
}

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
