import type { Reach } from '../crowded';
import type { Extent, Mark } from '../mark';
import type { Kind } from '../../compare/stated-by';

/** `at`: its place on the block's scale, 0 to 1. */
export interface SourceMark extends Mark {
  at: Extent;
}

/** What one source says. */
export interface SourceLine {
  kind: Kind;
  /** Where it stands, for a line of one claim; null where the kind says enough. */
  place: string | null;
  figure: string;
  /** None where the chart has too many: how far they reach stands for them. */
  marks: SourceMark[];
  reach: Reach;
}

/** One method and measure. */
export interface Block {
  title: string;
  /** What differs, where the paper contradicts itself; else null. */
  note: string | null;
  /** Where no change is on its scale, be it beyond its ends; null: levels, which change nothing. */
  neutral: number | null;
  lines: SourceLine[];
}

export interface DisagreementDrawing {
  blocks: Block[];
}
