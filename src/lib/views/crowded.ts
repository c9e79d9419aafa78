import type { Bar } from '../chart/marks';
import { reachOf, type Extent } from '../chart/scale';

/** Marks of a line, or a bar that stands for them where the chart has more than it can draw one by one. */
export interface MarksOrBar<M extends { at: Extent }> {
  marks: M[];
  bar?: Bar;
}

/** Several figures of a line as a bar; one stays a mark. */
export const asBar = <L extends MarksOrBar<{ at: Extent }>>(line: L): L => {
  const { length: count } = line.marks;
  return count > 1
    ? { ...line, marks: [], bar: { ...reachOf(line.marks.map(({ at }) => at)), count } }
    : line;
};
