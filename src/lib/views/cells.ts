import { cellOf, edgesOf, type Bin, type Cells } from '../chart/bins';
import type { Extent } from '../chart/scale';
import { Table } from '../corpus/table';

/** How many marks of each panel fall into each cell. */
export const counted = <Panel extends string | number>(
  marks: readonly { panel: Panel; x: Extent; y: Extent }[],
  across: Cells,
  up: Cells,
): Bin<Panel>[] =>
  Table.of({
    panel: marks.map(({ panel }) => panel),
    column: marks.map(({ x }) => cellOf(x, across)),
    row: marks.map(({ y }) => cellOf(y, up)),
  })
    .rollup(['panel', 'column', 'row'], { count: ['count'] })
    .objects()
    .map(({ panel, column, row, count }) => {
      const [[x1, x2], [y1, y2]] = [edgesOf(column, across), edgesOf(row, up)];
      return { panel, x1, x2, y1, y2, count };
    });
