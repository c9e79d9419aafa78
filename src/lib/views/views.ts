import { VIEWS, type ViewId } from './ids';
import { atLevel } from './level';
import { view as disagreement, type DisagreementDrawing } from './disagreement/view';
import { view as kvCache, type MatrixDrawing } from './kv-cache/view';
import { view as memoryByHardware, type MemoryDrawing } from './memory-by-hardware/view';
import type { View } from './result';
import { view as speedupVsCompression, type ScatterDrawing } from './speedup-vs-compression/view';

/** What each view draws. */
export interface Drawings {
  'speedup-vs-compression': ScatterDrawing;
  'memory-by-hardware': MemoryDrawing;
  'kv-cache': MatrixDrawing;
  disagreement: DisagreementDrawing;
}

/** Views without pixels; this module and what it imports know nothing of Plot. */
export const views: { [Id in ViewId]: View<Drawings[Id]> } = {
  'speedup-vs-compression': atLevel(VIEWS['speedup-vs-compression'].shows, speedupVsCompression),
  'memory-by-hardware': atLevel(VIEWS['memory-by-hardware'].shows, memoryByHardware),
  'kv-cache': atLevel(VIEWS['kv-cache'].shows, kvCache),
  disagreement: atLevel(VIEWS.disagreement.shows, disagreement),
};
