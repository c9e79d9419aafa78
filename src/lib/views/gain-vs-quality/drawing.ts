import type { Bin } from '../../chart/bins';
import type { Query } from '../../query';
import type { Scope } from '../../schema';
import type { PlaneMark } from '../figures';
import type { Extent, Mark } from '../mark';
import type { Pair } from '../../compare/pairing';
import type { Gain } from './gains';
import type { Panel } from './panels';

/** A gain (x, × better), to which its address leads, held against a change in quality (y, + better, in its panel's unit). */
export interface Point extends PlaneMark {
  gain: Gain;
  scope: Scope;
  panel: Panel;
  tie: Pair['tie'];
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
  bins: Bin<Panel>[];
  /** Gains without a quality: how many; one by one, from the smallest, or else counted in cells of x. */
  lane: { count: number; marks: Silent[]; bins: Bin<'lane'>[] };
}
