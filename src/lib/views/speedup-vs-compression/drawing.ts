import type { Bin } from '../../chart/bins';
import type { Ends } from '../../chart/scale';
import type { Tie } from '../../compare/pairing';
import type { SubjectGroup } from '../../compare/subject-groups';
import type { Scope } from '../../schema';
import type { PlaneMark } from '../on-plane';

/** A speed-up (y, × faster) held against a compression (x, × smaller) of one method. */
export interface Point extends PlaneMark {
  /** The compression; null where it comes from the speed-up's own conditions. */
  size: string | null;
  panel: SubjectGroup;
  scope: Scope;
  baseline: string | null;
  tie: Tie;
}

export interface ScatterDrawing {
  /** Empty where there are too many to draw one by one. */
  points: Point[];
  /** Empty where every point is drawn. */
  bins: Bin<SubjectGroup>[];
  /** How far pairs reach, whatever is filtered: the axes hold still. */
  reach: { x: Ends; y: Ends };
}
