import type { Extent } from './mark';

/** A cell of a panel's plane, and how many points fall into it. */
export interface Bin<Panel extends string> {
  panel: Panel;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  count: number;
}

/** Beyond this many, single marks neither can be told apart nor are quick to draw. */
export const MOST_POINTS = 2000;

/** An axis on which cells are equal: to a place on it, in doublings, and back. */
export interface Axis {
  to: (n: number) => number;
  from: (place: number) => number;
}
export const LOG: Axis = { to: Math.log2, from: (place) => 2 ** place };
/** Signed: near 0 about linear, beyond ± `linear` about logarithmic. */
export const symlog = (linear: number): Axis => ({
  to: (n) => Math.sign(n) * Math.log2(1 + Math.abs(n) / linear),
  from: (place) => Math.sign(place) * (2 ** Math.abs(place) - 1) * linear,
});

/** Cells a doubling of either axis. */
const STEPS = 4;

/** Counts points in cells that are equal on a logarithmic x and the given y; a range counts at its middle. */
export function bins<Panel extends string>(
  points: Iterable<{ panel: Panel; x: Extent; y: Extent }>,
  yAxis: Axis,
): Bin<Panel>[] {
  const cells = new Map<string, Bin<Panel>>();
  for (const { panel, x, y } of points) {
    const [i, j] = [cellOf(x, LOG), cellOf(y, yAxis)];
    const key = `${panel} ${i} ${j}`;
    const cell = cells.get(key);
    if (cell) cell.count += 1;
    else {
      const [x1, x2] = edges(i, LOG);
      const [y1, y2] = edges(j, yAxis);
      cells.set(key, { panel, x1, x2, y1, y2, count: 1 });
    }
  }
  return [...cells.values()];
}

const cellOf = ({ low, high }: Extent, { to }: Axis) =>
  Math.floor(((to(low) + to(high)) / 2) * STEPS);
const edges = (i: number, { from }: Axis) => [from(i / STEPS), from((i + 1) / STEPS)] as const;
