import { buildCorpus } from '#lib/corpus/corpus.ts';
import type { Claim, Correction } from '#lib/schema/index.ts';
import { claim, memory, paper } from '../unit/views/sample';

export const rowsOf = (claims: Claim[]) => buildCorpus([paper(claims)], 'test').rows;
export function rowOf(of: Claim) {
  const [row] = rowsOf([of]);
  if (!row) throw new Error(`${of.id} has no row`);
  return row;
}

/** What was wrong with a claim's note and figure once. */
export const corrected = ({ id }: Claim): Correction[] => {
  const about = { claim: id, release: '0123456789ab', date: '2026-02-01' };
  return [
    { ...about, kind: 'derived', from: '0.5×', to: '2×', reason: 'Upside down.' },
    { ...about, kind: 'changed', field: 'note', from: null, to: 'New.', reason: 'Unclear.' },
  ];
};

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
