import type { ClaimColumns } from '../../corpus/claims';
import type { Table } from '../../corpus/table';
import { extent, type Extent } from '../mark';
import type { Column } from './columns';

/** A column's scale, from 0 at the left to 1 at the right. */
export interface Scale {
  unit: string;
  /** Of a quantity of its unit. */
  place: (at: Extent) => Extent;
  /** Where no change is. */
  neutral: number;
}

/** The scale of each column that has a quantity: of its commonest unit, from its least to its greatest. */
export function scalesOf(
  claims: Table<ClaimColumns & { column: Column }>,
): ReadonlyMap<Column, Scale> {
  const units = claims
    .where(['normalized_unit'], (unit) => unit !== null)
    .derive('at', ['row'], (row) => extent(row.normalized.quantity?.value ?? 0, row))
    .derive('low', ['at'], ({ low }) => low)
    .derive('high', ['at'], ({ high }) => high)
    .rollup(['column', 'normalized_unit'], {
      low: ['min', 'low'],
      high: ['max', 'high'],
      count: ['count'],
    })
    .orderby('count')
    .objects();
  // Of several units of a column the commonest comes last, and stays.
  return new Map(
    units.map(({ column, normalized_unit, low, high }) => [
      column,
      scaleOf(normalized_unit ?? '', low, high),
    ]),
  );
}

/** Ratios start at 1× (no change), changes at 0, so that the length of a bar means something. */
function scaleOf(unit: string, low: number, high: number): Scale {
  const [none, to] = unit === '×' ? [1, Math.log] : [0, (n: number) => n];
  const [from, end] = [to(Math.min(none, low)), to(Math.max(none, high))];
  const place = (n: number) => (end === from ? 0 : (to(n) - from) / (end - from));
  return {
    unit,
    place: ({ low, high, open }) => ({ low: place(low), high: place(high), open }),
    neutral: place(none),
  };
}
