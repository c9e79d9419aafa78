import type { Extent, Scale } from '../../chart/scale';
import type { MarksOrBar } from '../crowded';
import type { Mark } from '../mark';
import type { Kind } from '../../compare/stated-by';

export interface SourceMark extends Mark {
  at: Extent;
}

/** What one source says. */
export interface SourceLine extends MarksOrBar<SourceMark> {
  kind: Kind;
  /** Where it stands, for a line of one claim; null where the kind says enough. */
  place: string | null;
  figure: string;
}

/** One method and measure. */
export interface Block {
  title: string;
  /** What differs, where the paper contradicts itself; else null. */
  note: string | null;
  /** From its lowest figure to its highest. */
  scale: Scale;
  lines: SourceLine[];
}

export interface DisagreementDrawing {
  blocks: Block[];
}
