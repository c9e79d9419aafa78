import type { Claims } from '../corpus/claims';
import { placeOf, type Extent } from '../corpus/extent';
import { isOverhead, type ClaimRow } from '../corpus/rows';
import { Table } from '../corpus/table';
import { inSentence } from '../format';
import { highest, lowest, statedCompression, type Refusal } from '../normalize';
import { SUBJECTS, type Subject } from '../schema';
import type { Figures } from './figures';
import { comparable, corpusByPaper, tied, tieOf, type Sides, type Tie } from './pairing';
import { groupOf, type SubjectGroup } from './subject-groups';

/** A speed-up, and the compression that it is held against; no other claim where it is its own conditions that state it. */
export interface Pair extends Figures {
  tie: Tie;
  group: SubjectGroup;
  /** How the conditions come to the compression; null: a claim states it. */
  derivation: string | null;
}

export const isSpeed = (row: ClaimRow) =>
  row.family === 'speed' && !!row.normalized.quantity && !isOverhead(row);
export const isSize = ({ family, normalized }: ClaimRow) =>
  (family === 'memory' || family === 'size') && !!normalized.quantity;

/** The closest first. */
const RANK: Record<Tie, number> = { run: 0, conditions: 1, method: 2 };

/** Of each speed-up and group the pair that the source ties closest, in the order of the speed-ups. */
export function pairsOf(speeds: Claims, sizes: Claims): Pair[] {
  const rows = speeds.column('row');
  const places = new Map(rows.map((row, i) => [row, i]));
  const pairs = [...withClaims(speeds, sizes), ...rows.flatMap(withConditions)];
  return Table.of({
    pair: pairs,
    speed: pairs.map(({ row }) => places.get(row) ?? 0),
    group: pairs.map(({ group }) => group),
  })
    .orderby('speed')
    .rollup(['speed', 'group'], { pairs: ['all', 'pair'] })
    .column('pairs')
    .flatMap((near) => near.toSorted((a, b) => RANK[a.tie] - RANK[b.tie]).slice(0, 1));
}

const withClaims = (speeds: Claims, sizes: Claims): Pair[] =>
  tied(speeds, sizes)
    .filter(({ row, other }) => comparable(row, other))
    .flatMap(({ row, other, tie }) =>
      pairOf(row, other.claim.subject, placeOf(other), { other, tie, derivation: null }),
    );

const withConditions = (row: ClaimRow): Pair[] =>
  statedCompression(row.claim.conditions, row.claim.baseline).flatMap(
    ({ subject, quantity: { value, derivation } }) =>
      pairOf(
        row,
        subject,
        { low: lowest(value), high: highest(value), open: false },
        { other: null, tie: 'conditions', derivation },
      ),
  );

/** @returns none where the subject is in no group */
function pairOf(
  row: ClaimRow,
  subject: Subject | null,
  x: Extent,
  from: Pick<Pair, 'other' | 'tie' | 'derivation'>,
): Pair[] {
  const group = groupOf(subject);
  if (!subject || !group) return [];
  return [{ row, ...from, x, y: placeOf(row), group, subject: inSentence(SUBJECTS[subject]) }];
}

/** `other-family`: neither a speed-up nor a compression; `no-panel`: of what is in no group. */
export type NoPair =
  | Refusal
  | 'other-family'
  | 'an-overhead'
  | 'no-panel'
  | 'no-run'
  | 'no-compression'
  | 'no-speed'
  | 'baselines-differ'
  | 'another-drawn'
  | 'filtered-out';

/** Why a claim stands in no pair. */
export function whyNoPair({ matched, companions, ofLevel }: Sides) {
  const near = corpusByPaper(ofLevel);
  const matching = new Set(matched.column('row'));
  const beside = new Set(companions.column('row'));
  return (row: ClaimRow): NoPair => {
    const { claim, family, level, normalized, paper } = row;
    const isOfSpeed = family === 'speed';
    if (!isOfSpeed && family !== 'memory' && family !== 'size') return 'other-family';
    if (isOfSpeed && isOverhead(row)) return 'an-overhead';
    if (normalized.refused) return normalized.refused;
    if (!isOfSpeed && !groupOf(claim.subject)) return 'no-panel';
    const others = (near.get(paper) ?? []).filter(
      (other) => (isOfSpeed ? isSize(other) : isSpeed(other)) && tieOf(row, other),
    );
    if (!others.length && level === 'measurements') return 'no-run';
    if (!others.length) return isOfSpeed ? 'no-compression' : 'no-speed';
    const drawable = others.filter((other) => comparable(row, other));
    if (!drawable.length) return 'baselines-differ';
    if (!isOfSpeed)
      return drawable.some((other) => matching.has(other)) ? 'another-drawn' : 'filtered-out';
    return drawable.some((other) => groupOf(other.claim.subject) && !beside.has(other))
      ? 'filtered-out'
      : 'no-panel';
  };
}
