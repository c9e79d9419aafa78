import type { ViewId } from './ids';
import { view as kvCache, type MatrixDrawing } from './kv-cache/view';
import { view as memoryByHardware, type MemoryDrawing } from './memory-by-hardware/view';
import type { View } from './result';
import { view as speedupVsCompression, type ScatterDrawing } from './speedup-vs-compression/view';

/** What each view draws. */
export interface Drawings {
  'speedup-vs-compression': ScatterDrawing;
  'memory-by-hardware': MemoryDrawing;
  'kv-cache': MatrixDrawing;
}

/** Views without pixels; this module and what it imports know nothing of Plot. */
export const views: { [Id in ViewId]: View<Drawings[Id]> } = {
  'speedup-vs-compression': speedupVsCompression,
  'memory-by-hardware': memoryByHardware,
  'kv-cache': kvCache,
};
