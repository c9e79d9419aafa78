import type { Claims } from '../../corpus/claims';
import type { ClaimRow } from '../../corpus/rows';
import { Table } from '../../corpus/table';
import { inSentence } from '../../format';
import { highest, lowest, statedCompression } from '../../normalize';
import { SUBJECTS, type Subject } from '../../schema';
import type { Figures } from '../figures';
import { isOverhead, placeOf, type Extent } from '../mark';
import { comparable, tied, type Tie } from '../../compare/pairing';
import type { Panel } from './panels';

const PANEL_OF: Record<Subject, Panel | null> = {
  weights: 'weights',
  experts: 'weights',
  'kv-cache': 'kv-attention',
  attention: 'kv-attention',
  activations: 'activations-memory',
  'total-memory': 'activations-memory',
  'optimizer-state': 'activations-memory',
  'trainable-parameters': null,
};
/** @returns null where the subject is not stated or has no panel */
export const panelOf = (subject: Subject | null): Panel | null =>
  subject === null ? null : PANEL_OF[subject];

/** A speed-up, and the compression that it is held against; no other claim where it is its own conditions that state it. */
export interface Pair extends Figures {
  tie: Tie;
  panel: Panel;
  /** How the conditions come to the compression; null: a claim states it. */
  derivation: string | null;
}

export const isSpeed = (row: ClaimRow) =>
  row.family === 'speed' && !!row.normalized.quantity && !isOverhead(row);
export const isSize = ({ family, normalized }: ClaimRow) =>
  (family === 'memory' || family === 'size') && !!normalized.quantity;

/** The closest first. */
const RANK: Record<Tie, number> = { run: 0, conditions: 1, method: 2 };

/** Of each speed-up and panel the pair that the source ties closest, in the order of the speed-ups. */
export function pairsOf(speeds: Claims, sizes: Claims): Pair[] {
  const rows = speeds.column('row');
  const places = new Map(rows.map((row, i) => [row, i]));
  const pairs = [...withClaims(speeds, sizes), ...rows.flatMap(withConditions)];
  return Table.of({
    pair: pairs,
    speed: pairs.map(({ row }) => places.get(row) ?? 0),
    panel: pairs.map(({ panel }) => panel),
  })
    .orderby('speed')
    .rollup(['speed', 'panel'], { pairs: ['all', 'pair'] })
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

/** @returns none where the subject has no panel */
function pairOf(
  row: ClaimRow,
  subject: Subject | null,
  x: Extent,
  from: Pick<Pair, 'other' | 'tie' | 'derivation'>,
): Pair[] {
  const panel = panelOf(subject);
  if (!subject || !panel) return [];
  return [{ row, ...from, x, y: placeOf(row), panel, subject: inSentence(SUBJECTS[subject]) }];
}
