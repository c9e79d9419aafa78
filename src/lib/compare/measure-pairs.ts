import type { Claims } from '../corpus/claims';
import type { ClaimRow } from '../corpus/rows';
import type { Refusal } from '../normalize';
import type { Measure } from './measures';
import { comparable, corpusByPaper, tieOf, tied, type Pair as Tied, type Sides } from './pairing';

/** `other-family`: of no quantity of the axes; `closer-drawn`: the source ties another figure closer. */
export type NoPair =
  | Refusal
  | 'other-family'
  | 'no-y'
  | 'no-x'
  | 'no-run'
  | 'no-counterpart'
  | 'other-baselines'
  | 'closer-drawn'
  | 'filtered-out';

/** A claim with a figure of the vertical axis, and what it is held against. */
export interface Pair {
  row: ClaimRow;
  /** The claim with the figure of the horizontal axis; null: it is the same claim. */
  other: ClaimRow | null;
  /** Null: of one claim. */
  tie: Tied['tie'] | null;
}

/** Whether both axes measure what claims state of their own, each claim one of them. */
const areOfTwoClaims = (y: Measure, x: Measure | null): x is Measure =>
  x !== null && x !== y && y.concerns !== null && x.concerns !== null;

const having = (claims: Claims, ...measures: readonly Measure[]) =>
  claims.where(['row'], (row) => measures.every(({ of }) => of(row) !== null));

/** Claims that have what both axes show. @param x null: a category, which each claim has */
export const pairsOf = (sides: Sides, y: Measure, x: Measure | null): Pair[] =>
  areOfTwoClaims(y, x) ? tiedPairs(sides, y, x) : ownPairs(sides.matched, y, x);

/** Claims of the two axes that their source ties together; only the closest ties of a claim count. */
function tiedPairs({ matched, companions }: Sides, y: Measure, x: Measure): Pair[] {
  const pairs = tied(having(matched, y), having(companions, x)).filter(({ row, other }) =>
    comparable(row, other),
  );
  const inRun = new Set(
    pairs.flatMap(({ row, other, tie }) => (tie === 'run' ? [row, other] : [])),
  );
  return pairs.filter(
    ({ row, other, tie }) => tie === 'run' || !(inRun.has(row) || inRun.has(other)),
  );
}

const ownPairs = (matched: Claims, y: Measure, x: Measure | null): Pair[] =>
  having(matched, y, ...(x ? [x] : []))
    .column('row')
    .map((row) => ({ row, other: null, tie: null }));

/** Why a claim stands in no pair. */
export function whyNoPair(input: Sides, y: Measure, x: Measure | null): (row: ClaimRow) => NoPair {
  if (!areOfTwoClaims(y, x)) return (row) => noValue(row, y, x);
  const near = corpusByPaper(input.ofLevel);
  const sides = {
    y: new Set(input.matched.column('row')),
    x: new Set(input.companions.column('row')),
  };
  return (row) => {
    const [wanted, beside] = y.of(row) === null ? [y, sides.y] : [x, sides.x];
    const others = (near.get(row.paper) ?? []).filter((other) => wanted.of(other) !== null);
    return noMeasure(row, [y, x]) ?? noCounterpart(row, others, beside);
  };
}

/** A claim that is of no quantity of the axes, or has no figure of one; null where it has. */
function noMeasure(row: ClaimRow, measures: readonly Measure[]): NoPair | null {
  if (measures.some(({ of }) => of(row) !== null)) return null;
  const isConcerned = measures.some(({ concerns }) => concerns?.(row));
  return (isConcerned ? row.normalized.refused : null) ?? 'other-family';
}

function noValue(row: ClaimRow, y: Measure, x: Measure | null): NoPair {
  for (const measure of [y, x]) {
    const why = measure?.concerns ? noMeasure(row, [measure]) : null;
    if (why) return why;
  }
  return y.of(row) === null ? 'no-y' : 'no-x';
}

/** @param others claims of the paper with a figure of the other axis; @param beside those that the filters let through */
function noCounterpart(
  row: ClaimRow,
  others: readonly ClaimRow[],
  beside: ReadonlySet<ClaimRow>,
): NoPair {
  const near = others.filter((other) => tieOf(row, other) !== null);
  const drawable = near.filter((other) => comparable(row, other));
  if (drawable.length)
    return drawable.some((other) => beside.has(other)) ? 'closer-drawn' : 'filtered-out';
  if (row.level === 'measurements') return 'no-run';
  return near.length ? 'other-baselines' : 'no-counterpart';
}
