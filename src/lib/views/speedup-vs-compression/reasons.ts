import type { ClaimRow } from '../../corpus/rows';
import { isOverhead } from '../mark';
import type { ReasonOf } from '../omissions';
import { comparable, corpusByPaper, tieOf } from '../../compare/pairing';
import type { ViewInput } from '../result';
import type { about } from './about';
import { isSize, isSpeed, panelOf } from './pair';

/** Why a claim of this query stands in no point. */
export function reasons({ matched, companions, ofLevel }: ViewInput) {
  const near = corpusByPaper(ofLevel);
  const matching = new Set(matched.column('row'));
  const beside = new Set(companions.column('row'));
  return (row: ClaimRow): ReasonOf<typeof about> => {
    const { claim, family, level, normalized, paper } = row;
    const isOfSpeed = family === 'speed';
    if (!isOfSpeed && family !== 'memory' && family !== 'size') return 'other-family';
    if (isOfSpeed && isOverhead(row)) return 'an-overhead';
    if (normalized.refused) return normalized.refused;
    if (!isOfSpeed && !panelOf(claim.subject)) return 'no-panel';
    const others = (near.get(paper) ?? []).filter(
      (other) => (isOfSpeed ? isSize(other) : isSpeed(other)) && tieOf(row, other),
    );
    if (!others.length && level === 'measurements') return 'no-run';
    if (!others.length) return isOfSpeed ? 'no-compression' : 'no-speed';
    const drawable = others.filter((other) => comparable(row, other));
    if (!drawable.length) return 'baselines-differ';
    if (!isOfSpeed)
      return drawable.some((other) => matching.has(other)) ? 'another-drawn' : 'filtered-out';
    return drawable.some((other) => panelOf(other.claim.subject) && !beside.has(other))
      ? 'filtered-out'
      : 'no-panel';
  };
}
