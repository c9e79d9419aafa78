import type { About } from './about';
import type { DisagreementDrawing } from './disagreement/drawing';
import type { ExploreDrawing } from './explore/drawing';
import type { GainDrawing } from './gain-vs-quality/drawing';
import type { ViewId } from './ids';
import type { MatrixDrawing } from './kv-cache/drawing';
import { atLevel } from './level';
import type { MemoryDrawing } from './memory-by-hardware/drawing';
import type { TimeDrawing } from './over-time/drawing';
import type { ReportingDrawing } from './reporting/drawing';
import type { View } from './result';
import type { LadderDrawing } from './scope-ladder/drawing';
import type { ScatterDrawing } from './speedup-vs-compression/drawing';

/** What each view draws. */
export interface Drawings {
  'speedup-vs-compression': ScatterDrawing;
  'memory-by-hardware': MemoryDrawing;
  'kv-cache': MatrixDrawing;
  disagreement: DisagreementDrawing;
  'gain-vs-quality': GainDrawing;
  reporting: ReportingDrawing;
  'scope-ladder': LadderDrawing;
  'over-time': TimeDrawing;
  explore: ExploreDrawing;
}

/** Each view and what it shows, fetched when it is first asked for: a page's Worker loads its own and no other. */
const VIEWS: {
  [Id in ViewId]: () => Promise<[{ about: About }, { view: View<Drawings[Id]> }]>;
} = {
  'speedup-vs-compression': () =>
    Promise.all([
      import('./speedup-vs-compression/about'),
      import('./speedup-vs-compression/view'),
    ]),
  'memory-by-hardware': () =>
    Promise.all([import('./memory-by-hardware/about'), import('./memory-by-hardware/view')]),
  'kv-cache': () => Promise.all([import('./kv-cache/about'), import('./kv-cache/view')]),
  disagreement: () => Promise.all([import('./disagreement/about'), import('./disagreement/view')]),
  'gain-vs-quality': () =>
    Promise.all([import('./gain-vs-quality/about'), import('./gain-vs-quality/view')]),
  reporting: () => Promise.all([import('./reporting/about'), import('./reporting/view')]),
  'scope-ladder': () =>
    Promise.all([import('./scope-ladder/about'), import('./scope-ladder/view')]),
  'over-time': () => Promise.all([import('./over-time/about'), import('./over-time/view')]),
  explore: () => Promise.all([import('./explore/about'), import('./explore/view')]),
};

const loaded = new Map<ViewId, Promise<unknown>>();

/** A view without pixels; it knows nothing of Plot. Fetched once. */
export function viewOf<Id extends ViewId>(id: Id): Promise<View<Drawings[Id]>> {
  const view = loaded.get(id) ?? VIEWS[id]().then(([{ about }, { view }]) => atLevel(about, view));
  loaded.set(id, view);
  // What could not be fetched may be there the next time.
  view.catch(() => loaded.delete(id));
  return view as Promise<View<Drawings[Id]>>;
}
