import { tailOf } from '../../chart/marks';
import { along, type Extent, type Scale } from '../../chart/scale';

/** Radius of a mark, and height of a row, in px. */
export const RADIUS = 4;
const ROW = 12;
const GAP = 2;

/** Each mark in the first row that has room for it and its tail. @param room px that the scale is wide */
export function stacked(extents: readonly Extent[], scale: Scale, room: number) {
  const ends: number[] = [];
  const middles = extents.map(({ low, high, open }) => {
    const tail = open ? tailOf(RADIUS) : RADIUS;
    const isBetter = high >= 1;
    const from = along(scale, low) * room - (isBetter ? tail : RADIUS);
    const free = ends.findIndex((end) => end + GAP <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = along(scale, high) * room + (isBetter ? RADIUS : tail);
    return (row + 0.5) * ROW + 2;
  });
  return { middles, height: Math.max(2 * ROW, ends.length * ROW + 2) + 4 };
}
