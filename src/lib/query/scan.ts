import type { ClaimRow } from '../corpus/rows';
import { STATES } from './fields';
import { FILTERS, FILTER_KEYS, type FilterKey, type Query } from './params';

/** What can be active and loosened: a list filter, the text, the years, completeness. */
export type ConstraintKey = FilterKey | 'q' | 'years' | 'complete';

/** The claims that answer a query, and those that fail it by one constraint only. */
export interface Scan {
  matched: ClaimRow[];
  /** Claims that would match if this one constraint were dropped; found when first asked for. */
  readonly failingOnly: Partial<Record<ConstraintKey, ClaimRow[]>>;
}

/** Options within a filter are alternatives, constraints combine. */
export function scan(rows: readonly ClaimRow[], query: Query): Scan {
  const tests = constraints(query);
  let failing: Scan['failingOnly'] | null = null;
  return {
    matched: rows.filter((row) => tests.every(([, passes]) => passes(row))),
    get failingOnly() {
      return (failing ??= failingOneOf(rows, tests));
    },
  };
}

type Test = [ConstraintKey, (row: ClaimRow) => boolean];

function failingOneOf(rows: readonly ClaimRow[], tests: readonly Test[]): Scan['failingOnly'] {
  const failing: Scan['failingOnly'] = Object.fromEntries(tests.map(([key]) => [key, []]));
  rows: for (const row of rows) {
    let failed: ConstraintKey | null = null;
    for (const [key, passes] of tests) {
      if (passes(row)) continue;
      if (failed) continue rows;
      failed = key;
    }
    if (failed) failing[failed]?.push(row);
  }
  return failing;
}

/** The active constraints of a query, each with its test. */
export function constraints(query: Query): Test[] {
  const tests: Test[] = [];
  for (const key of FILTER_KEYS) {
    if (!query[key].length) continue;
    const wanted = new Set(query[key]);
    const { of } = FILTERS[key];
    tests.push([key, (row) => of(row).some((id) => wanted.has(id))]);
  }
  const words = query.q.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length) tests.push(['q', ({ text }) => words.every((word) => text.includes(word))]);
  const { from, to } = query;
  if (from !== null || to !== null)
    tests.push(['years', ({ year }) => year >= (from ?? year) && year <= (to ?? year)]);
  if (query.complete)
    tests.push(['complete', (row) => query.fields.every((field) => STATES[field](row))]);
  return tests;
}

/** The query without these list filters. */
export function without(query: Query, keys: readonly FilterKey[]): Query {
  return { ...query, ...Object.fromEntries(keys.map((key) => [key, []])) };
}
