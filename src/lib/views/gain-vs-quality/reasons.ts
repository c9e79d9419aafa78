import type { ClaimRow } from '../../corpus/rows';
import { corpusByPaper } from '../old-pairing';
import type { OmissionReason, RowsInput } from '../old';
import { isOverhead } from '../mark';
import { isGain, isOfGain, isTrainedPart } from './gains';
import { comparable, ofOneMethod, panelOfRow, tieOf } from './pair';

/**
 * Whether the source of a gain states nothing on the quality of its method, in its abstract, its
 * tables or anywhere.
 * @param corpus all claims there are, whatever the chart shows and the filters hide
 */
export function isSilent(gain: ClaimRow, corpus: readonly ClaimRow[]): boolean {
  const near = corpusByPaper(corpus).get(gain.paper) ?? [];
  return !near.some(
    (row) =>
      row.family === 'quality' &&
      (row.claim.method === gain.claim.method || tieOf(gain, row) === 'run'),
  );
}

/** Why a claim of this query stands neither in a point nor in the lane. */
export function reasons({ matched, all }: RowsInput): (row: ClaimRow) => OmissionReason {
  const near = corpusByPaper(all);
  const matching = new Set(matched);
  return (row) => {
    const isQuality = row.family === 'quality';
    if (!isQuality && !isOfGain(row)) return 'other-family';
    if (isOverhead(row)) return 'an-overhead';
    if (isTrainedPart(row)) return 'only-trained';
    if (row.normalized.refused) return row.normalized.refused;
    if (isQuality && !panelOfRow(row)) return 'no-quality-panel';
    const others = (near.get(row.paper) ?? []).filter(
      (other) =>
        (isQuality ? isGain(other) : other.family === 'quality') && ofOneMethod(row, other),
    );
    if (!others.length) return isQuality ? 'no-gain' : 'quality-elsewhere';
    const tied = others.filter((other) => tieOf(row, other));
    if (!tied.length) return 'no-run';
    const drawable = isQuality ? tied : tied.filter(panelOfRow);
    if (!drawable.length) return 'no-quality-change';
    const held = drawable.filter((other) => comparable(row, other));
    if (!held.length) return 'baselines-differ';
    return isQuality && held.some((gain) => matching.has(gain)) ? 'another-drawn' : 'filtered-out';
  };
}
