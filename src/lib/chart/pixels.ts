import type { Markish, PlotOptions } from '@observablehq/plot';

/** A plot whose marks are placed in px, from the top left. */
export const inPixels = (width: number, height: number, marks: Markish[]): PlotOptions => ({
  width,
  height,
  margin: 0,
  x: { type: 'identity', axis: null },
  y: { type: 'identity', axis: null },
  symbol: { type: 'identity' },
  marks,
});
