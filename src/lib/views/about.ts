import type { Level } from '../schema';

/** What a chart is drawn from. */
export type Shown = Level | 'both';

/** What a chart says of itself: its question, what a mark is, how to read the marks. */
export interface About {
  /** The chart's title: a question it answers. */
  title: string;
  subtitle: string;
  /** What it shows until the reader chooses: headlines, measurements, or both. */
  shows: Shown;
  key: { mark: 'solid' | 'hollow' | 'open' | 'tail' | 'range' | 'join' | 'none'; text: string }[];
}
