import { tailOf } from '../../chart/marks';
import { inRows } from '../../chart/place-labels';
import { along, type Extent, type Scale } from '../../chart/scale';

/** Radius of a mark, and height of a row, in px. */
export const RADIUS = 4;
const ROW = 12;
const GAP = 2;

/** Each mark in the first row that has room for it and its tail. @param room px that the scale is wide */
export function stacked(extents: readonly Extent[], scale: Scale, room: number) {
  const spans = extents.map(({ low, high, open }) => {
    const tail = open ? tailOf(RADIUS) : RADIUS;
    const isBetter = high >= 1;
    return {
      low: along(scale, low) * room - (isBetter ? tail : RADIUS),
      high: along(scale, high) * room + (isBetter ? RADIUS : tail),
    };
  });
  const rows = inRows(spans, GAP);
  const count = 1 + rows.reduce((most, row) => Math.max(most, row), -1);
  return {
    middles: rows.map((row) => (row + 0.5) * ROW + 2),
    height: Math.max(2 * ROW, count * ROW + 2) + 4,
  };
}
