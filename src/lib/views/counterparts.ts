import type { ClaimRow } from '../corpus/rows';

/** Figures pair within one paper only. */
export function byPaper(rows: readonly ClaimRow[]): Map<string, ClaimRow[]> {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const group = groups.get(row.paper);
    if (group) group.push(row);
    else groups.set(row.paper, [row]);
  }
  return groups;
}

const grouped = new WeakMap<readonly ClaimRow[], Map<string, ClaimRow[]>>();

/** The corpus stays the same from query to query: it is grouped once. */
export function corpusByPaper(all: readonly ClaimRow[]): Map<string, ClaimRow[]> {
  const groups = grouped.get(all) ?? byPaper(all);
  grouped.set(all, groups);
  return groups;
}

/** Two stated baselines that are not the same; what is not stated contradicts nothing. */
export const baselinesDiffer = (a: string | null, b: string | null) =>
  a !== null && b !== null && a !== b;
