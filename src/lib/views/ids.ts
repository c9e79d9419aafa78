import { about as disagreement } from './disagreement/about';
import { about as kvCache } from './kv-cache/about';
import { about as memoryByHardware } from './memory-by-hardware/about';
import { about as speedupVsCompression } from './speedup-vs-compression/about';
import type { About } from './about';

/** The charts, in the order they are shown; the id is the last part of the address. */
export const VIEWS = {
  'speedup-vs-compression': speedupVsCompression,
  'memory-by-hardware': memoryByHardware,
  'kv-cache': kvCache,
  disagreement,
} as const satisfies Record<string, About>;

export type ViewId = keyof typeof VIEWS;
/** The charts of the overview. */
export const HEADLINE_VIEWS = [
  'speedup-vs-compression',
  'memory-by-hardware',
  'kv-cache',
] as const satisfies ViewId[];
export const VIEW_IDS = Object.keys(VIEWS) as ViewId[];
