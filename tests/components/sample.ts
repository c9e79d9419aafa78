import { DEFAULT_QUERY, type Facets, type Query } from '#lib/query/index.ts';

export const asking = (asked: Partial<Query>): Query => ({ ...DEFAULT_QUERY, ...asked });

const option = (id: string, label: string) => ({ id, label, depth: 0 as const, count: 3 });

/** What a filter panel shows of 188 claims, 12 of which match. */
export const facetsOf = (fields: Partial<Facets> = {}): Facets => ({
  total: 188,
  matching: 12,
  options: {
    technique: [option('pruning', 'Pruning'), option('moe', 'Mixture of experts')],
    hardware: [option('a100', 'A100')],
    model: [],
    baseline: [],
    scope: [option('decode', 'Decode')],
    qualifier: [],
    source: [],
    paper: [],
    check: [],
  },
  unlisted: {},
  years: [2023, 2024],
  loosen: [],
  ...fields,
});
