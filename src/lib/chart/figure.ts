import type { PlotOptions } from '@observablehq/plot';
import type { LegendItem } from './theme';
import type { WidthName } from './widths';

/** A chart as Plot draws it: one plot below the other, and its legend. No DOM. */
export interface Figure {
  plots: PlotOptions[];
  legend: LegendItem[];
}

/** @param base path that the site lives under, for links; '' at a domain's root */
export type Spec<Drawing> = (drawing: Drawing, width: WidthName, base: string) => Figure;
