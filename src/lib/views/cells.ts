import { cellOf, edgesOf, type Bin, type Cells } from '../chart/bins';
import type { Ends } from '../chart/scale';
import { Table } from '../corpus/table';

/** How many marks of each panel fall into each cell. */
export const counted = <Panel extends string | number>(
  marks: readonly { panel: Panel; x: Ends; y: Ends }[],
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
    .map(({ panel, column, row, count }) => ({
      panel,
      x: edgesOf(column, across),
      y: edgesOf(row, up),
      count,
    }));
