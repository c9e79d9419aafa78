/** The charts, in the order they are shown: the last part of the address, and what navigation calls them. */
export const VIEW_NAMES = {
  'speedup-vs-compression': 'Speed-up vs compression',
  'memory-by-hardware': 'Memory saving by hardware',
  'kv-cache': 'KV-cache methods side by side',
  disagreement: 'Where sources disagree',
  'gain-vs-quality': 'Gain vs quality',
  'scope-ladder': 'From kernel to serving',
  'over-time': 'Over time',
  reporting: 'What is reported',
  explore: 'Explore',
} as const satisfies Record<string, string>;

export type ViewId = keyof typeof VIEW_NAMES;
/** The charts of the overview. */
export const HEADLINE_VIEWS = [
  'speedup-vs-compression',
  'memory-by-hardware',
  'kv-cache',
] as const satisfies ViewId[];
export const VIEW_IDS = Object.keys(VIEW_NAMES) as ViewId[];
