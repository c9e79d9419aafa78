import type { Claims } from '../corpus/claims';
import type { ClaimRow } from '../corpus/rows';
import { once } from '../corpus/once';
import { Table } from '../corpus/table';

/** How a source ties figures together, the closest first, in words. */
export const TIES = {
  run: 'both figures are stated for one configuration',
  conditions: 'the speed-up’s own conditions state the compression',
  method: 'two statements on one method that the source does not tie together',
} as const;
export type Tie = keyof typeof TIES;

/** Two claims of one paper. */
export interface Pair {
  row: ClaimRow;
  other: ClaimRow;
  tie: 'run' | 'method';
}

/** Claims that are held against each other. */
export interface Sides {
  /** The claims that match. */
  matched: Claims;
  /** Claims that may stand beside a match, which pass every filter but those on how a figure was measured: scope, hardware, model, baseline, arithmetic, completeness and text. */
  companions: Claims;
  /** What tells a source that is silent from a filter that hides what it says: all claims of the level that is shown. */
  ofLevel: Claims;
}

/**
 * Pairs of claims of one paper that it ties together: figures of one run, or two headlines of one
 * method. Two headlines of one method may belong together; of hundreds of measurements, only those
 * of one run do. In the order of the first table, then of the second; a claim is not its own pair.
 */
export function tied(claims: Claims, others: Claims): Pair[] {
  const names = [{ row: 'row' }, { row: 'other' }] as const;
  const ofRun = claims.join(others, ['paper', 'run'], ...names).objects();
  const ofMethod = headlines(claims)
    .join(headlines(others), ['paper', 'method'], ...names)
    .objects();
  const pairs = [
    ...ofRun.map((pair): Pair => ({ ...pair, tie: 'run' })),
    ...ofMethod
      .filter(({ row, other }) => !sameRun(row, other))
      .map((pair): Pair => ({ ...pair, tie: 'method' })),
  ].filter(({ row, other }) => row !== other);
  return inOrder(pairs, claims, others);
}

const headlines = (claims: Claims) => claims.where(['level'], (level) => level === 'headlines');

const sameRun = ({ claim: a }: ClaimRow, { claim: b }: ClaimRow) =>
  a.run !== null && a.run === b.run;

function inOrder(pairs: Pair[], claims: Claims, others: Claims): Pair[] {
  if (!pairs.length) return [];
  const [mine, theirs] = [places(claims), places(others)];
  return Table.of({
    pair: pairs,
    row: pairs.map(({ row }) => mine.get(row) ?? 0),
    other: pairs.map(({ other }) => theirs.get(other) ?? 0),
  })
    .orderby('row', 'other')
    .column('pair');
}

const places = (claims: Claims) => new Map(claims.column('row').map((row, i) => [row, i]));

/** How a source ties figures of two claims of one paper; null where nothing does. */
export function tieOf(a: ClaimRow, b: ClaimRow): Pair['tie'] | null {
  if (sameRun(a, b)) return 'run';
  if (a.level === 'measurements' || b.level === 'measurements') return null;
  return a.claim.method === b.claim.method ? 'method' : null;
}

/** Two stated baselines that are not the same; what is not stated contradicts nothing. */
export const baselinesDiffer = (a: ClaimRow, b: ClaimRow) => {
  const [one, other] = [a.claim.baseline, b.claim.baseline];
  return one !== null && other !== null && one !== other;
};

/** Whether figures may be held against each other: those of one run, or those whose baselines do not contradict. */
export const comparable = (a: ClaimRow, b: ClaimRow) => sameRun(a, b) || !baselinesDiffer(a, b);

/** The rows of each paper of a corpus, in their order. */
export const corpusByPaper = once(
  (corpus: Claims): ReadonlyMap<string, ClaimRow[]> =>
    new Map(
      corpus
        .rollup(['paper'], { rows: ['all', 'row'] })
        .objects()
        .map(({ paper, rows }) => [paper, rows]),
    ),
);
