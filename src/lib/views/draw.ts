import { renderPlot } from '../plot/render';
import type { WidthName } from '../plot/widths';
import type { LegendItem } from './figure';
import type { ViewId } from './ids';
import { specs } from './specs';
import type { Drawings } from './views';

/** Draws what a view computed, at one of the design widths, into the given document. */
export function drawView<Id extends ViewId>(
  id: Id,
  drawing: Drawings[Id],
  width: WidthName,
  base: string,
  document: Document,
): { svgs: SVGSVGElement[]; legend: LegendItem[] } {
  const { plots, legend } = specs[id](drawing, width, base);
  const svgs = plots.map((options, i) => renderPlot(options, document, { tabStop: i === 0 }));
  return { svgs, legend };
}
