import type { ClaimRow } from '../corpus/rows';

/**
 * How a source ties figures of two claims: both are of one run, or both are headlines of one method.
 * Two headlines of one method may belong together; of hundreds of measurements, only those of one run do.
 * @returns null where nothing ties them
 */
export function tieOf(a: ClaimRow, b: ClaimRow): 'run' | 'method' | null {
  const [one, other] = [a.claim, b.claim];
  if (one.run !== null && one.run === other.run) return 'run';
  if (a.level === 'measurements' || b.level === 'measurements') return null;
  return one.method === other.method && !baselinesDiffer(one.baseline, other.baseline)
    ? 'method'
    : null;
}

/** Two stated baselines that are not the same; what is not stated contradicts nothing. */
export const baselinesDiffer = (a: string | null, b: string | null) =>
  a !== null && b !== null && a !== b;

/** The rows of each paper, in their order. */
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
