import type { WidthName } from '../../chart/widths';

/** Places, in px; those down are the same on all widths. */
export interface Layout {
  /** Where the papers' names end. */
  name: number;
  /** Where their numbers of claims end; null: no room for them. */
  claims: number | null;
  /** Where the first column begins, how far it is to the next, how wide its band is. */
  first: number;
  step: number;
  band: number;
  /** Whether the columns' titles are turned by a right angle. */
  upright: boolean;
}

export const LAYOUT: Record<WidthName, Layout> = {
  wide: { name: 215, claims: 262, first: 284, step: 66, band: 52, upright: false },
  medium: { name: 165, claims: 207, first: 222, step: 41, band: 33, upright: true },
  narrow: { name: 98, claims: null, first: 102, step: 22, band: 18, upright: true },
};

/** Height of a line of text. */
export const LINE = 15;
/** Where the columns' titles end, where the row of totals is, and that of the first paper. */
export const HEADER = 86;
export const TOTALS = HEADER + 14;
const FIRST = TOTALS + 21;
const ROW = 20;

/** The middle of a paper's row; of the row after the last: where the drawing ends. */
export const rowAt = (index: number) => FIRST + index * ROW;
