import type { Claims } from '../corpus/claims';
import { placeOf } from '../corpus/extent';
import { isOverhead, type ClaimRow } from '../corpus/rows';
import { Table } from '../corpus/table';
import { inSentence, metricText } from '../format';
import type { Refusal } from '../normalize';
import { FAMILIES, SUBJECTS } from '../schema';
import type { Figures } from './figures';
import { isGain, isOfGain, isTrainedPart, type GainRow } from './gains';
import { comparable, corpusByPaper, tied, tieOf, type Pair as Tied, type Sides } from './pairing';

/** The units in which changes in quality are held against gains; two never share a scale. */
const QUALITY_UNITS = ['% relative', 'points', 'perplexity'] as const;
export type QualityUnit = (typeof QUALITY_UNITS)[number];

/** A gain, and a change in quality that it is held against. */
export interface Pair extends Figures {
  row: GainRow;
  unit: QualityUnit;
  tie: Tied['tie'];
}

/** Of each gain every change in quality of its own run; where there is none, every one of its method. */
export function pairsOf(gains: Claims, qualities: Claims): Pair[] {
  const pairs = tied(gains, qualities).flatMap(({ row, other, tie }): Pair[] => {
    const unit = qualityUnit(other);
    if (!isGain(row) || !unit || !comparable(row, other)) return [];
    const [x, y] = [placeOf(row), placeOf(other)];
    return [{ row, other, x, y, tie, unit, subject: rankedBy(row, other, unit) }];
  });
  return Table.of({ gain: pairs.map(({ row }) => row.claim.id), pair: pairs })
    .rollup(['gain'], { pairs: ['all', 'pair'] })
    .column('pairs')
    .flatMap((all) => {
      const ofRun = all.filter(({ tie }) => tie === 'run');
      return ofRun.length ? ofRun : all;
    });
}

/** Only gains of one kind, and qualities of one measure and unit, are ranked together. */
function rankedBy({ family, claim }: GainRow, quality: ClaimRow, unit: QualityUnit): string | null {
  const subject = claim.subject && inSentence(SUBJECTS[claim.subject]);
  const gain = family === 'speed' ? inSentence(FAMILIES.speed) : subject;
  return gain && `${gain} and ${inSentence(metricText(quality.claim))} (${unit})`;
}

/** @returns null where quality is stated as no change, or in another unit */
const qualityUnit = ({ normalized: { quantity } }: ClaimRow): QualityUnit | null =>
  QUALITY_UNITS.find((unit) => unit === quantity?.unit) ?? null;

/** Whether both stand in one kind of source and are of one method, tied together or not. */
const areOfOneMethod = (a: ClaimRow, b: ClaimRow) =>
  tieOf(a, b) === 'run' || (a.level === b.level && a.claim.method === b.claim.method);

/**
 * Whether the source of a gain states nothing on the quality of its method, in its abstract, its
 * tables or anywhere.
 * @param corpus all claims there are, whatever the filters hide
 */
export const isSilent = (gain: ClaimRow, corpus: Claims): boolean =>
  !(corpusByPaper(corpus).get(gain.paper) ?? []).some(
    (row) =>
      row.family === 'quality' &&
      (row.claim.method === gain.claim.method || tieOf(gain, row) === 'run'),
  );

/** `other-family`: neither a gain nor a quality. */
export type NoPair =
  | Refusal
  | 'other-family'
  | 'an-overhead'
  | 'only-trained'
  | 'no-quality-panel'
  | 'no-gain'
  | 'quality-elsewhere'
  | 'no-run'
  | 'no-quality-change'
  | 'baselines-differ'
  | 'another-drawn'
  | 'filtered-out';

/** Why a claim stands in no pair, of a source that is not silent. */
export function whyNoPair({ matched, ofLevel }: Sides) {
  const near = corpusByPaper(ofLevel);
  const matching = new Set(matched.column('row'));
  return (row: ClaimRow): NoPair => {
    const isQuality = row.family === 'quality';
    if (!isQuality && !isOfGain(row)) return 'other-family';
    if (isOverhead(row)) return 'an-overhead';
    if (isTrainedPart(row)) return 'only-trained';
    if (row.normalized.refused) return row.normalized.refused;
    if (isQuality && !qualityUnit(row)) return 'no-quality-panel';
    const others = (near.get(row.paper) ?? []).filter(
      (other) =>
        (isQuality ? isGain(other) : other.family === 'quality') && areOfOneMethod(row, other),
    );
    if (!others.length) return isQuality ? 'no-gain' : 'quality-elsewhere';
    const tied = others.filter((other) => tieOf(row, other));
    if (!tied.length) return 'no-run';
    const drawable = isQuality ? tied : tied.filter(qualityUnit);
    if (!drawable.length) return 'no-quality-change';
    const counterparts = drawable.filter((other) => comparable(row, other));
    if (!counterparts.length) return 'baselines-differ';
    return isQuality && counterparts.some((gain) => matching.has(gain))
      ? 'another-drawn'
      : 'filtered-out';
  };
}
