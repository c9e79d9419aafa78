/** What was made smaller, as the chart groups it; two subjects never share a panel. */
export const PANELS = {
  weights: 'Weights',
  'kv-attention': 'KV cache and attention',
  'activations-memory': 'Activations and total memory',
} as const;
export type Panel = keyof typeof PANELS;
