import { symbol as shape } from 'd3';
import { plotsToStrings } from '../render/render';
import type { WidthName } from '../chart/widths';
import type { Spec } from '../chart/figure';
import { SIGN, type LegendEntry, type LegendItem } from '../chart/theme';
import type { ViewId } from './ids';
import type { Drawings } from './views';

/** Each view's spec, fetched when the view is first drawn: a page loads its own and no other. */
const SPECS: { [Id in ViewId]: () => Promise<{ spec: Spec<Drawings[Id]> }> } = {
  'speedup-vs-compression': () => import('./speedup-vs-compression/spec'),
  'memory-by-hardware': () => import('./memory-by-hardware/spec'),
  'kv-cache': () => import('./kv-cache/spec'),
  disagreement: () => import('./disagreement/spec'),
  'gain-vs-quality': () => import('./gain-vs-quality/spec'),
  reporting: () => import('./reporting/spec'),
  'scope-ladder': () => import('./scope-ladder/spec'),
  'over-time': () => import('./over-time/spec'),
  explore: () => import('./explore/spec'),
};

/** A view's plots as options; it knows nothing of Arquero. */
export const specOf = async <Id extends ViewId>(id: Id): Promise<Spec<Drawings[Id]>> =>
  (await SPECS[id]()).spec;

/** A chart as a page shows it. */
export interface Chart {
  /** SVG as text, one plot below the other. */
  plots: string[];
  legend: LegendEntry[];
}

/** Draws what a view computed, at one of the design widths. */
export async function drawn<Id extends ViewId>(
  id: Id,
  drawing: Drawings[Id],
  width: WidthName,
  base: string,
): Promise<Chart> {
  const { plots, legend } = (await specOf(id))(drawing, width, base);
  return { plots: plotsToStrings(plots), legend: legend.map(entry) };
}

const entry = ({ label, style: { colour, symbol } }: LegendItem): LegendEntry => ({
  label,
  colour,
  shape: shape(symbol, SIGN)() ?? '',
});
