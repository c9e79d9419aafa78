import type { Bin } from '../../chart/bins';
import type { Scale } from '../../chart/scale';
import type { PlaneMark } from '../on-plane';
import type { Entry } from './keys';

/** A claim, or two that belong together, where the axes put it; on categories moved aside where marks would hide one another. */
export interface Point extends PlaneMark {
  /** Place in `panels`. */
  panel: number;
  colour: number;
  shape: number;
}

export interface Axis extends Scale {
  /** What it measures, with unit and direction. */
  title: string;
  /** Why it has not the scale that the reader asked for; null where it has. */
  note: string | null;
  /** Categories, at 0, 1, 2 …; null: numbers. */
  bands: string[] | null;
}

export interface ExploreDrawing {
  /** Titles of the panels; one without a title where there is one panel. */
  panels: string[];
  y: Axis;
  x: Axis;
  colours: Entry[];
  /** Null: shapes double colours. */
  shapes: Entry[] | null;
  /** Empty where there are too many to draw one by one. */
  points: Point[];
  /** Empty where every point is drawn. */
  cells: Bin<number>[];
}
