import { rect, type RectOptions } from '@observablehq/plot';

interface Cell {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  count: number;
}

/**
 * Cells of a plane, the darker the more points each counts.
 * @param most the highest count of the chart, which is darkest
 */
export const shaded = <T extends Cell>(cells: readonly T[], most: number, facet: Facet<T> = {}) =>
  rect(cells as T[], {
    ...(facet as RectOptions),
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: 'var(--accent)',
    fillOpacity: ({ count }: T) => 0.12 + 0.88 * (Math.log1p(count) / Math.log1p(most)),
    title: ({ count }: T) => `${count} points`,
  });

interface Facet<T> {
  fx?: (cell: T) => string;
  fy?: (cell: T) => string;
}
