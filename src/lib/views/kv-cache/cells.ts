import { dot, link, text, vector } from '@observablehq/plot';
import { fitted } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import type { Cell } from './drawing';
import { linked } from '../links';

/** Height of a line of text, in px. */
export const LINE = 15;
/** Height of a cell with one figure. */
export const CELL = 3.2 * LINE;

/** A figure with its qualifier above and its mark below; `x` to `x + width` is the cell's scale. */
export interface PlacedCell extends Cell {
  x: number;
  y: number;
  width: number;
  colour: string;
}

/** Figures in words, each above its mark. */
export function cellMarks(cells: readonly PlacedCell[], base: string) {
  const marked = cells.flatMap((cell) => (cell.at ? [{ ...cell, at: cell.at }] : []));
  const along = (cell: PlacedCell, at: number) =>
    cell.x + Math.min(1, Math.max(0, at)) * cell.width;
  const markY = (cell: PlacedCell) => cell.y + 2 * LINE + 2;
  const low = (cell: (typeof marked)[number]) => along(cell, cell.at.low);
  const high = (cell: (typeof marked)[number]) => along(cell, cell.at.high);
  const colour = (cell: PlacedCell) => cell.colour;
  const points = marked.filter(({ at }) => at.low === at.high);
  const qualified = cells.filter(({ qualifier }) => qualifier);
  return [
    text(qualified, {
      x: (c: PlacedCell) => c.x - 4,
      y: 'y',
      text: 'qualifier',
      textAnchor: 'start',
      fontSize: FONT_SIZE,
      className: 'absent',
    }),
    link(marked, {
      x1: 'x',
      x2: (c: PlacedCell) => c.x + c.width,
      y: markY,
      className: 'grid',
    }),
    link(marked, {
      x1: low,
      x2: high,
      y: markY,
      stroke: colour,
      strokeWidth: 7,
      strokeLinecap: 'round',
      strokeOpacity: 0.75,
      className: 'cell-mark',
    }),
    vector(
      marked.filter(({ at }) => at.open),
      {
        x: high,
        y: markY,
        length: 16,
        rotate: 270,
        anchor: 'start',
        stroke: colour,
        className: 'tail',
      },
    ),
    dot(points, {
      x: high,
      y: markY,
      r: 4.5,
      className: 'cell-mark',
      fill: (c: (typeof marked)[number]) => (c.at.open ? 'var(--surface)' : c.colour),
      stroke: colour,
      strokeWidth: 1.75,
    }),
    text(cells as PlacedCell[], {
      x: (c: PlacedCell) => c.x - 4,
      y: (c: PlacedCell) => c.y + LINE,
      text: (c: PlacedCell) => fitted(c.figure, c.width + 20, 13),
      textAnchor: 'start',
      fontSize: 13,
      className: 'figures',
      ...linked(base)(cells),
    }),
  ];
}
