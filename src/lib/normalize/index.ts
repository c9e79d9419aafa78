import { metrics, type Claim } from '../schema';
import { change } from './change';
import { factor } from './factor';
import type { Normalized } from './quantity';

export { statedCompression } from './conditions';
export * from './quantity';

/** A claim's figure in the canonical quantity of its family, with its derivation; or why there is none. */
export function normalize(claim: Claim): Normalized {
  return metrics.get(claim.metric).family === 'quality' ? change(claim) : factor(claim);
}
