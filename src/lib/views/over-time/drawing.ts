import type { Bin } from '../../chart/bins';
import type { Factor, Lane } from '../../compare/factors';
import type { Extent } from '../../corpus/extent';
import type { Mark } from '../mark';

/** A reported gain, in times, at the month of its paper's first version. */
export interface TimeMark extends Mark {
  lane: Lane;
  /** Months since the year 0. */
  month: number;
  at: Extent;
  average: boolean;
}

/** A factor, or one technique's part of it. */
export interface Panel {
  title: string;
  factor: Factor;
  /** Empty where `cells` stand for them. */
  marks: TimeMark[];
  /** How many figures there are of a quarter and about one size. */
  cells: Bin<Lane>[];
}

export interface TimeDrawing {
  panels: Panel[];
}
