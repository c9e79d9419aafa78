import type { Bar } from '../chart/marks';
import { reachOf, type Extent } from '../chart/scale';

/** Figures of a line; a bar stands for them where the chart has more than it can draw one by one. */
export interface Figures<M extends { at: Extent }> {
  marks: M[];
  bar?: Bar;
}

/** Several figures of a line as a bar; one stays a mark. */
export const asBar = <L extends Figures<{ at: Extent }>>(line: L): L => {
  const { length: count } = line.marks;
  return count > 1
    ? { ...line, marks: [], bar: { ...reachOf(line.marks.map(({ at }) => at)), count } }
    : line;
};
