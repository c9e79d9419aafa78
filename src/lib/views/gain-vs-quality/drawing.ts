import type { Bin } from '../../chart/bins';
import type { QualityUnit } from '../../compare/gain-and-quality';
import type { Gain } from '../../compare/gains';
import type { Extent } from '../../corpus/extent';
import type { Query } from '../../query';
import type { Scope } from '../../schema';
import type { Mark } from '../mark';
import type { PlaneMark } from '../on-plane';

/** A gain (x, × better), to which its address leads, held against a change in quality (y, + better, in its panel's unit). */
export interface Point extends PlaneMark {
  gain: Gain;
  scope: Scope;
  panel: QualityUnit;
}

/** A gain whose source states no quality of its method. */
export interface Silent extends Mark {
  x: Extent;
}

export interface GainDrawing {
  /** Which gains are shown. */
  gain: Query['gain'];
  /** Empty where there are too many to draw one by one. */
  points: Point[];
  /** Empty where every point is drawn. */
  bins: Bin<QualityUnit>[];
  /** Gains without a quality: how many; one by one, from the smallest, or else counted in cells of x. */
  lane: { count: number; marks: Silent[]; bins: Bin<'lane'>[] };
}
