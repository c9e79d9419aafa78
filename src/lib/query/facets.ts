import type { ClaimRow } from '../corpus/rows';
import { OPTIONS, type Option } from './options';
import { FILTERS, FILTER_KEYS, type FilterKey } from './params';
import type { ConstraintKey, Scan } from './scan';

export interface CountedOption extends Option {
  /** Claims that would be left if this were the filter's only option, the other filters as they are. */
  count: number;
}

/** What the filter panel shows. */
export interface Facets {
  total: number;
  matching: number;
  options: Record<FilterKey, CountedOption[]>;
  years: number[];
  /** For each active constraint, how many claims more there would be without it; most first. */
  loosen: { key: ConstraintKey; more: number }[];
}

/** @param rows the whole corpus. Options that no claim of the corpus answers to are left out. */
export function facets(rows: readonly ClaimRow[], { matched, failingOnly }: Scan): Facets {
  const { options, years } = whole(rows);
  const counted = Object.fromEntries(
    FILTER_KEYS.map((key) => {
      const counts = tally(key, matched, failingOnly[key] ?? []);
      return [
        key,
        options[key].map((option) => ({ ...option, count: counts.get(option.id) ?? 0 })),
      ];
    }),
  ) as Facets['options'];
  return {
    total: rows.length,
    matching: matched.length,
    options: counted,
    years,
    loosen: Object.entries(failingOnly)
      .map(([key, failing]) => ({ key: key as ConstraintKey, more: failing.length }))
      .sort((a, b) => b.more - a.more),
  };
}

interface Whole {
  options: Record<FilterKey, Option[]>;
  years: number[];
}
const known = new WeakMap<readonly ClaimRow[], Whole>();

/** What there is to choose in a corpus, whatever the query: found once. */
function whole(rows: readonly ClaimRow[]): Whole {
  const found = known.get(rows) ?? {
    options: Object.fromEntries(
      FILTER_KEYS.map((key) => {
        const answered = tally(key, rows);
        return [key, OPTIONS[key](rows).filter(({ id }) => answered.has(id))];
      }),
    ) as Whole['options'],
    years: [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b),
  };
  known.set(rows, found);
  return found;
}

function tally(key: FilterKey, ...groups: (readonly ClaimRow[])[]): Map<string, number> {
  const { of } = FILTERS[key];
  const counts = new Map<string, number>();
  for (const rows of groups)
    for (const row of rows) for (const id of of(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
