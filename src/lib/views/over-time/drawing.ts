import type { Bin } from '../../chart/bins';
import type { Extent, Mark } from '../mark';
import type { Lane, Measure } from './lanes';

/** A reported gain, in times, at the month of its paper's first version. */
export interface TimeMark extends Mark {
  lane: Lane;
  /** Months since the year 0. */
  month: number;
  at: Extent;
  average: boolean;
}

/** A measure, or one technique's part of it. */
export interface Panel {
  title: string;
  measure: Measure;
  /** Empty where `cells` stand for them. */
  marks: TimeMark[];
  /** How many figures there are of a quarter and about one size. */
  cells: Bin<Lane>[];
}

export interface TimeDrawing {
  panels: Panel[];
  /** Figures that the panels stand for. */
  total: number;
}
