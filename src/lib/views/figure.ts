import type { PlotOptions } from '@observablehq/plot';
import type { Style } from '../chart/theme';
import type { WidthName } from '../chart/widths';

/** An entry of a chart's legend: a category that is drawn. */
export interface LegendItem {
  label: string;
  style: Style;
}

/** A chart as Plot draws it: one plot below the other, and its legend. No DOM. */
export interface Figure {
  plots: PlotOptions[];
  legend: LegendItem[];
}

/** @param base path that the site lives under, for links; '' at a domain's root */
export type Spec<Drawing> = (drawing: Drawing, width: WidthName, base: string) => Figure;
