import type { Scale } from '../../chart/scale';
import type { Kind } from '../../compare/stated-by';
import type { ClaimsLine } from '../line';

/** What one source says. */
export interface SourceLine extends ClaimsLine {
  kind: Kind;
  /** Where it stands, for a line of one claim; null where the kind says enough. */
  place: string | null;
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
