import type { ClaimRow } from '../../corpus/rows';
import { byPaper, corpusByPaper, tieOf } from '../old-pairing';
import type { OmissionReason, RowsInput } from '../old';
import type { Measure } from './measures';

/** A claim with a figure of the vertical axis, and what it is held against. */
export interface Pair {
  row: ClaimRow;
  /** The claim with the figure of the horizontal axis; null: it is the same claim. */
  other: ClaimRow | null;
  tie: 'own' | 'run' | 'method';
}

/** Whether both axes measure what claims state of their own, each claim one of them. */
export const ofTwoClaims = (y: Measure, x: Measure | null) =>
  x !== null && x !== y && y.concerns !== null && x.concerns !== null;

/** Claims of the two axes that their source ties together; only the closest ties of a claim count. */
export function pairsOf({ matched, companions }: RowsInput, y: Measure, x: Measure): Pair[] {
  const across = byPaper(companions.filter((row) => x.of(row) !== null));
  const tied = matched
    .filter((row) => y.of(row) !== null)
    .flatMap((row) =>
      (across.get(row.paper) ?? []).flatMap((other): Pair[] => {
        const tie = tieOf(row, other);
        return tie ? [{ row, other, tie }] : [];
      }),
    );
  const inRun = new Set(tied.flatMap(({ row, other, tie }) => (tie === 'run' ? [row, other] : [])));
  return tied.filter(
    ({ row, other, tie }) => tie === 'run' || !(inRun.has(row) || inRun.has(other)),
  );
}

/** Claims that have what both axes show. @param x null: a category, which each claim has */
export const ownPairs = (matched: readonly ClaimRow[], y: Measure, x: Measure | null): Pair[] =>
  matched
    .filter((row) => [y, x].every((measure) => measure?.of(row) !== null))
    .map((row) => ({ row, other: null, tie: 'own' }));

/** Why a claim stands in no pair. */
export function whyNot(
  { matched, companions, all }: RowsInput,
  y: Measure,
  x: Measure | null,
): (row: ClaimRow) => OmissionReason {
  if (x === null || !ofTwoClaims(y, x)) return (row) => noValue(row, y, x);
  const near = corpusByPaper(all);
  const sides = { y: new Set(matched), x: new Set(companions) };
  return (row) => {
    const [wanted, beside] = y.of(row) === null ? [y, sides.y] : [x, sides.x];
    const others = (near.get(row.paper) ?? []).filter((other) => wanted.of(other) !== null);
    return noMeasure(row, [y, x]) ?? noCounterpart(row, others, beside);
  };
}

/** A claim that is of no quantity of the axes, or has no figure of one; null where it has. */
function noMeasure(row: ClaimRow, measures: readonly Measure[]): OmissionReason | null {
  if (measures.some(({ of }) => of(row) !== null)) return null;
  const concerned = measures.some(({ concerns }) => concerns?.(row));
  return (concerned ? row.normalized.refused : null) ?? 'other-family';
}

function noValue(row: ClaimRow, y: Measure, x: Measure | null): OmissionReason {
  const quantities = [y, x].filter((of) => of !== null && of.concerns !== null) as Measure[];
  for (const of of quantities) {
    const why = noMeasure(row, [of]);
    if (why) return why;
  }
  return y.of(row) === null ? 'no-y' : 'no-x';
}

/** @param others claims of the paper with a figure of the other axis; @param beside those that the filters let through */
function noCounterpart(
  row: ClaimRow,
  others: readonly ClaimRow[],
  beside: ReadonlySet<ClaimRow>,
): OmissionReason {
  const tied = others.filter((other) => tieOf(row, other) !== null);
  if (tied.length) return tied.some((other) => beside.has(other)) ? 'closer-drawn' : 'filtered-out';
  if (row.level === 'measurements') return 'no-run';
  return others.some(
    ({ claim, level }) => level === 'headlines' && claim.method === row.claim.method,
  )
    ? 'other-baselines'
    : 'no-counterpart';
}
