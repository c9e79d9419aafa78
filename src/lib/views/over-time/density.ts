import type { Extent } from '../mark';
import type { Lane } from './lanes';

/** Figures of one quarter and about one size; months are counted from the year 0. */
export interface Cell {
  lane: Lane;
  from: number;
  to: number;
  low: number;
  high: number;
  count: number;
}

/** Beyond this many, single marks neither can be told apart nor are quick to draw. */
export const MOST_MARKS = 2000;
const MONTHS = 3;
/** Cells a doubling. */
const STEPS = 2;

/** Counts figures in cells that are equal on the scales; a range counts at its middle. */
export function cells(of: readonly { lane: Lane; month: number; at: Extent }[]): Cell[] {
  const found = new Map<string, Cell>();
  for (const { lane, month, at } of of) {
    const i = Math.floor(month / MONTHS);
    const j = Math.floor((Math.log2(at.low * at.high) / 2) * STEPS);
    const key = `${lane} ${i} ${j}`;
    const cell = found.get(key);
    if (cell) cell.count += 1;
    else
      found.set(key, {
        lane,
        from: i * MONTHS,
        to: (i + 1) * MONTHS,
        low: 2 ** (j / STEPS),
        high: 2 ** ((j + 1) / STEPS),
        count: 1,
      });
  }
  return [...found.values()];
}
