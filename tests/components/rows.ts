import { buildCorpus } from '#lib/corpus/corpus.ts';
import type { Claim } from '#lib/schema/index.ts';
import { claim, memory, paper } from '../unit/views/sample';

export const rowsOf = (claims: Claim[]) => buildCorpus([paper(claims)], 'test').rows;
export function rowOf(of: Claim) {
  const [row] = rowsOf([of]);
  if (!row) throw new Error(`${of.id} has no row`);
  return row;
}

/** A claim whose source says everything: peak memory down by up to 53 %. */
export const FULL = memory({
  id: 'full',
  method: 'D²MoE',
  metric: 'peak-memory',
  scope: 'end-to-end',
  baseline: 'dense',
  reported: { value: 53, unit: '%', form: 'percent-less', qualifier: 'up-to' },
  conditions: { model: ['llama-7b'], hardware: ['a100'], batchSize: 1, sparsity: 0.6 },
  evidence: {
    source: 'paper',
    quote: 'peak memory by up to 53%',
    locator: 'Table 3, row 2',
    version: null,
  },
  note: 'Two ceilings.',
});

/** A claim beyond its bound: half of the weights are left, and less than half of all memory. */
export const BEYOND = memory({
  id: 'beyond',
  baseline: 'dense',
  reported: { value: 2.6 },
  conditions: { sparsity: 0.5 },
});

/** A claim whose source is silent on all but its figure. */
export const BARE = claim({ id: 'bare', reported: { value: 1.5 } });
