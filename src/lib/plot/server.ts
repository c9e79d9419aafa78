import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { renderPlot } from './render';

/** Draws a plot without a browser. @returns SVG as text */
export function plotToString(options: PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return renderPlot(options, document).outerHTML.replace(/(\d\.\d{2})\d+/g, '$1');
}
