import type { Subject } from '../../schema';
import type { ClaimsLine } from '../line';

/** A line of the chart: a headline, or what one paper measured of one method's part on one device. */
export interface MemoryLine extends ClaimsLine {
  /** Heading that the line stands under. */
  group: string;
  device: string;
  method: string;
  subject: Subject | null;
}

export interface MemoryDrawing {
  measure: 'times' | 'percent';
  /** Relative to a baseline; grouped by hardware, greatest saving first. */
  savings: MemoryLine[];
  /** Absolute, in GB; nothing to compare with. */
  levels: MemoryLine[];
}
