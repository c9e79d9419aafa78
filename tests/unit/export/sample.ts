import { claimRows } from '#lib/corpus/claim-rows.ts';
import type { Contents } from '#lib/export/index.ts';
import type { Paper } from '#lib/schema/index.ts';

export const context = {
  version: 'abc123',
  address: 'https://example.org/charts/kv-cache?technique=kv-cache&q=a%2Cb',
  query: '?technique=kv-cache&q=a%2Cb',
  date: '2026-11-23',
  filters: ['Technique: KV cache', 'Text: “a,b”'],
};

/** Papers and their claims, as they leave the page. */
export const contentsOf = (
  papers: readonly Paper[],
  changes: Partial<Contents> = {},
): Contents => ({
  rows: claimRows(papers),
  papers,
  context,
  caveats: new Map(),
  ...changes,
});
