/** What a chart says of itself: its question, what a mark is, how to read the marks. */
export interface About {
  /** The chart's title: a question it answers. */
  title: string;
  /** Its short name, in navigation. */
  name: string;
  subtitle: string;
  key: { mark: 'solid' | 'hollow' | 'open' | 'tail' | 'range' | 'none'; text: string }[];
}
