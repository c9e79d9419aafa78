import type { Extent } from '../../chart/scale';
import type { Subject } from '../../schema';
import type { MarksOrBar } from '../crowded';
import type { Mark } from '../mark';

/** One claim on a line: × smaller, % saved, or GB, whatever the panel that has the line shows. */
export interface MemoryMark extends Mark {
  at: Extent;
}

/** A line of the chart: a headline, or what one paper measured of one method's part on one device. */
export interface MemoryLine extends MarksOrBar<MemoryMark> {
  /** Heading that the line stands under. */
  group: string;
  device: string;
  method: string;
  subject: Subject | null;
  /** As reported; of several, how far they reach and how many they are. */
  figure: string;
}

export interface MemoryDrawing {
  measure: 'times' | 'percent';
  /** Relative to a baseline; grouped by hardware, greatest saving first. */
  savings: MemoryLine[];
  /** Absolute, in GB; nothing to compare with. */
  levels: MemoryLine[];
}
