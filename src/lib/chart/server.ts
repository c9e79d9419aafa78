import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { renderPlot } from './render';

/** Draws a plot without a browser. @returns SVG as text */
export const plotToString = (options: PlotOptions): string => toText(options, true);

/** The plots of one chart, which is one tab stop. */
export const plotsToString = (plots: readonly PlotOptions[]): string =>
  plots.map((options, i) => toText(options, i === 0)).join('');

function toText(options: PlotOptions, tabStop: boolean): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = renderPlot(options, document, { tabStop }).outerHTML;
  // Hundredths of a pixel are enough; figures in texts and names keep their digits.
  return svg.replace(
    / (?:d|x|y|x1|x2|y1|y2|cx|cy|width|height|transform|points)="[^"]*"/g,
    (attribute) => attribute.replace(/(\.\d{2})\d+/g, '$1'),
  );
}
