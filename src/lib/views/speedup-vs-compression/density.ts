import type { Extent } from '../mark';
import type { Panel } from './panels';

/** A cell of the plane, and how many points fall into it. */
export interface Bin {
  panel: Panel;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  count: number;
}

/** Beyond this many, single marks neither can be told apart nor are quick to draw. */
export const MOST_POINTS = 2000;

/** Cells a doubling of either axis. */
const STEPS = 4;

/** Counts points in cells that are equal on the logarithmic axes; a range counts at its middle. */
export function bins(points: Iterable<{ panel: Panel; x: Extent; y: Extent }>): Bin[] {
  const cells = new Map<string, Bin>();
  for (const { panel, x, y } of points) {
    const [i, j] = [cellOf(x), cellOf(y)];
    const key = `${panel} ${i} ${j}`;
    const cell = cells.get(key);
    if (cell) cell.count += 1;
    else
      cells.set(key, {
        panel,
        x1: edge(i),
        x2: edge(i + 1),
        y1: edge(j),
        y2: edge(j + 1),
        count: 1,
      });
  }
  return [...cells.values()];
}

const cellOf = ({ low, high }: Extent) => Math.floor((Math.log2(low * high) / 2) * STEPS);
const edge = (i: number) => 2 ** (i / STEPS);
