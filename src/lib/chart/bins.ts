import { exactNumber } from '../format';
import { LOG, along, symlog, valueAt, type Ends, type Scale } from './scale';

/** A cell of a panel's plane, and how many marks fall into it. */
export interface Bin<Panel = string> {
  panel: Panel;
  x: Ends;
  y: Ends;
  count: number;
}

/** An axis cut into cells: the place of a value, in cells, and back. */
export interface Cells {
  to: (n: number) => number;
  from: (place: number) => number;
}

const scaled = ({ to, from }: Cells, steps: number): Cells => ({
  to: (n) => to(n) * steps,
  from: (place) => from(place / steps),
});

/** @param steps cells a doubling */
export const logCells = (steps = 4): Cells => scaled(LOG, steps);
/** @param linear ± this, cells are about equal; beyond, `steps` a doubling */
export const symlogCells = (linear: number, steps = 4): Cells => scaled(symlog(linear), steps);
/** @param count cells from one end of the scale to the other */
export const scaleCells = (scale: Scale, count: number): Cells => ({
  to: (n) => along(scale, n) * count,
  from: (place) => valueAt(scale, place / count),
});
/** Categories, which stand at 0, 1, 2 …: a cell each, around it. */
export const CATEGORY_CELLS: Cells = { to: (n) => n + 0.5, from: (place) => place - 0.5 };

/** The number of the cell that a figure falls into; a range counts at its middle. */
export const cellOf = ({ low, high }: Ends, { to }: Cells) => Math.floor((to(low) + to(high)) / 2);

/** Where a cell begins and ends. */
export const edgesOf = (cell: number, { from }: Cells): Ends => ({
  low: from(cell),
  high: from(cell + 1),
});

/** How dark a cell is, 0 to 1. @param most the highest count of the chart, which is darkest */
export const shade = (count: number, most: number) =>
  0.12 + 0.88 * (Math.log1p(count) / Math.log1p(most));

/** The highest count; 0 where there is no cell. */
export const mostOf = (bins: readonly Pick<Bin, 'count'>[]) =>
  bins.reduce((most, { count }) => Math.max(most, count), 0);

/** What the shade of cells counts in all; empty where it counts nothing. */
export function shadeText(
  bins: readonly Pick<Bin, 'count'>[],
  what: string,
  the: 'the' | 'The' = 'the',
): string {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return total ? `${the} shade counts ${exactNumber(total)} ${what}` : '';
}
