import type { About } from './about';
import { about as disagreement } from './disagreement/about';
import { about as gainVsQuality } from './gain-vs-quality/about';
import { about as explore } from './explore/about';
import type { ViewId } from './ids';
import { about as kvCache } from './kv-cache/about';
import { about as memoryByHardware } from './memory-by-hardware/about';
import { about as reporting } from './reporting/about';
import { about as overTime } from './over-time/about';
import { about as scopeLadder } from './scope-ladder/about';
import { about as speedupVsCompression } from './speedup-vs-compression/about';

/** What each chart says of itself. A page is sent that of its own charts, and does not import this. */
export const ABOUT: Record<ViewId, About> = {
  'speedup-vs-compression': speedupVsCompression,
  'memory-by-hardware': memoryByHardware,
  'kv-cache': kvCache,
  disagreement,
  'gain-vs-quality': gainVsQuality,
  reporting,
  'scope-ladder': scopeLadder,
  'over-time': overTime,
  explore,
};
