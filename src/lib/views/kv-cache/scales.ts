import { reachOf, scaleOver, type Scale } from '../../chart/scale';
import type { ClaimColumns } from '../../corpus/claims';
import type { Table } from '../../corpus/table';
import { extent, type Extent } from '../mark';
import type { Column } from './columns';

/** The scale of a column, and the unit of what has a place on it. */
export interface ColumnScale {
  unit: string;
  scale: Scale;
}

/** The scale of each column that has a quantity: of its commonest unit, from its least to its greatest. */
export function scalesOf(
  claims: Table<ClaimColumns & { column: Column }>,
): ReadonlyMap<Column, ColumnScale> {
  const units = claims
    .where(['normalized_unit'], (unit) => unit !== null)
    .derive('at', ['row'], (row) => extent(row.normalized.quantity?.value ?? 0, row))
    .rollup(['column', 'normalized_unit'], { extents: ['all', 'at'], count: ['count'] })
    .orderby('count')
    .objects();
  // Of several units of a column the commonest comes last, and stays.
  return new Map(
    units.map(({ column, normalized_unit: unit, extents }) => [
      column,
      { unit: unit ?? '', scale: scaleFrom(unit === '×' ? 'times' : 'change', extents) },
    ]),
  );
}

/** No change is on it, so that the length of a bar means something; at its left where nothing is else. */
function scaleFrom(kind: 'times' | 'change', extents: readonly Extent[]): Scale {
  const none = { times: 1, change: 0 }[kind];
  const { low, high } = reachOf([...extents, { low: none, high: none }]);
  return scaleOver(kind, { low, high: high === low ? none + 1 : high });
}
