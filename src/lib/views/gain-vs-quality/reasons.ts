import type { Claims } from '../../corpus/claims';
import type { ClaimRow } from '../../corpus/rows';
import { isOverhead } from '../mark';
import type { ReasonOf } from '../omissions';
import { comparable, corpusByPaper, tieOf } from '../../compare/pairing';
import type { ViewInput } from '../result';
import type { about } from './about';
import { isGain, isOfGain, isTrainedPart } from './gains';
import { areOfOneMethod, panelOfRow } from './pair';

/**
 * Whether the source of a gain states nothing on the quality of its method, in its abstract, its
 * tables or anywhere.
 * @param corpus all claims there are, whatever the chart shows and the filters hide
 */
export const isSilent = (gain: ClaimRow, corpus: Claims): boolean =>
  !(corpusByPaper(corpus).get(gain.paper) ?? []).some(
    (row) =>
      row.family === 'quality' &&
      (row.claim.method === gain.claim.method || tieOf(gain, row) === 'run'),
  );

/** Why a claim of this query stands neither in a point nor in the lane. */
export function reasons({ matched, ofLevel }: ViewInput) {
  const near = corpusByPaper(ofLevel);
  const matching = new Set(matched.column('row'));
  return (row: ClaimRow): ReasonOf<typeof about> => {
    const isQuality = row.family === 'quality';
    if (!isQuality && !isOfGain(row)) return 'other-family';
    if (isOverhead(row)) return 'an-overhead';
    if (isTrainedPart(row)) return 'only-trained';
    if (row.normalized.refused) return row.normalized.refused;
    if (isQuality && !panelOfRow(row)) return 'no-quality-panel';
    const others = (near.get(row.paper) ?? []).filter(
      (other) =>
        (isQuality ? isGain(other) : other.family === 'quality') && areOfOneMethod(row, other),
    );
    if (!others.length) return isQuality ? 'no-gain' : 'quality-elsewhere';
    const tied = others.filter((other) => tieOf(row, other));
    if (!tied.length) return 'no-run';
    const drawable = isQuality ? tied : tied.filter(panelOfRow);
    if (!drawable.length) return 'no-quality-change';
    const counterparts = drawable.filter((other) => comparable(row, other));
    if (!counterparts.length) return 'baselines-differ';
    return isQuality && counterparts.some((gain) => matching.has(gain))
      ? 'another-drawn'
      : 'filtered-out';
  };
}
