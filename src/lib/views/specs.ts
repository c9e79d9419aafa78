import { spec as disagreement } from './disagreement/spec';
import type { Spec } from './figure';
import type { ViewId } from './ids';
import { spec as kvCache } from './kv-cache/spec';
import { spec as memoryByHardware } from './memory-by-hardware/spec';
import { spec as speedupVsCompression } from './speedup-vs-compression/spec';
import type { Drawings } from './views';

/** Plot options of each view; this module and what it imports know nothing of Arquero. */
export const specs: { [Id in ViewId]: Spec<Drawings[Id]> } = {
  'speedup-vs-compression': speedupVsCompression,
  'memory-by-hardware': memoryByHardware,
  'kv-cache': kvCache,
  disagreement,
};
