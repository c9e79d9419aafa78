import { along, valueAt, type Axis } from './scales';
import type { Point } from './view';

/** Steps of the vertical axis within which marks of a category would hide one another. */
const STEPS = 36;
/** Half of a category's width that marks may take. */
const REACH = 0.4;
/** From one mark to the next, as a share of the category's width, where there is room. */
const APART = 0.1;

/** Sets marks of one category at one height beside each other: the middle first, then right and left in turn. */
export function spread(points: readonly Point[], y: Axis): Point[] {
  const stepOf = ({ panel, x, y: at }: Point) =>
    `${panel} ${x.high} ${Math.round(along(y, at.high) * STEPS)}`;
  const counts = new Map<string, number>();
  for (const p of points) counts.set(stepOf(p), (counts.get(stepOf(p)) ?? 0) + 1);
  const placed = new Map<string, number>();
  return points.map((p) => {
    const step = stepOf(p);
    const i = placed.get(step) ?? 0;
    placed.set(step, i + 1);
    const apart = Math.min(APART, (2 * REACH) / (counts.get(step) ?? 1));
    const at = p.x.high + Math.ceil(i / 2) * apart * (i % 2 ? 1 : -1);
    return { ...p, x: { ...p.x, low: at, high: at } };
  });
}

/** A cell of the plane, and how many marks fall into it. */
export interface Cell {
  panel: number;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  count: number;
}

const [ACROSS, UP] = [32, 24];

/** Counts marks in cells that are equal on the axes; a range counts at its middle. @param x null: categories, one cell wide each */
export function cells(points: readonly Point[], y: Axis, x: Axis | null): Cell[] {
  const found = new Map<string, Cell>();
  for (const { panel, x: across, y: up } of points) {
    const [i, [x1, x2]] = x
      ? cellOf(x, across, ACROSS)
      : ([across.high, [across.high - 0.5, across.high + 0.5]] as const);
    const [j, [y1, y2]] = cellOf(y, up, UP);
    const key = `${panel} ${i} ${j}`;
    const cell = found.get(key);
    if (cell) cell.count += 1;
    else found.set(key, { panel, x1, x2, y1, y2, count: 1 });
  }
  return [...found.values()];
}

function cellOf(
  axis: Axis,
  { low, high }: Point['x'],
  count: number,
): [cell: number, edges: [number, number]] {
  const middle = (along(axis, low) + along(axis, high)) / 2;
  const i = Math.floor(middle * count);
  return [i, [valueAt(axis, i / count), valueAt(axis, (i + 1) / count)]];
}
