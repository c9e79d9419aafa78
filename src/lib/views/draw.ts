import { renderPlot } from '../chart/render';
import type { WidthName } from '../chart/widths';
import type { Spec } from '../chart/figure';
import type { LegendItem } from '../chart/theme';
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

/** Draws what a view computed, at one of the design widths, into the given document. */
export type Draw<Drawing> = (
  drawing: Drawing,
  width: WidthName,
  base: string,
  document: Document,
) => { svgs: SVGSVGElement[]; legend: LegendItem[] };

/** A view's plots as options; it knows nothing of Arquero. */
export const specOf = async <Id extends ViewId>(id: Id): Promise<Spec<Drawings[Id]>> =>
  (await SPECS[id]()).spec;

export async function drawerOf<Id extends ViewId>(id: Id): Promise<Draw<Drawings[Id]>> {
  const spec = await specOf(id);
  return (drawing, width, base, document) => {
    const { plots, legend } = spec(drawing, width, base);
    const svgs = plots.map((options, i) => renderPlot(options, document, { tabStop: i === 0 }));
    return { svgs, legend };
  };
}
