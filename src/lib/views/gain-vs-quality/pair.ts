import type { Claims } from '../../corpus/claims';
import type { ClaimRow } from '../../corpus/rows';
import { Table } from '../../corpus/table';
import { inSentence, metricText } from '../../format';
import { FAMILIES, SUBJECTS } from '../../schema';
import type { Figures } from '../figures';
import { placeOf } from '../mark';
import { comparable, tied, tieOf, type Pair as Tied } from '../../compare/pairing';
import { isGain, type GainRow } from './gains';
import { panelOf, type Panel } from './panels';

/** A gain, and a change in quality that it is held against. */
export interface Pair extends Figures {
  row: GainRow;
  panel: Panel;
  tie: Tied['tie'];
}

/** Of each gain every change in quality of its own run; where there is none, every one of its method. */
export function pairsOf(gains: Claims, qualities: Claims): Pair[] {
  const pairs = tied(gains, qualities).flatMap(({ row, other, tie }): Pair[] => {
    const panel = panelOfRow(other);
    if (!isGain(row) || !panel || !comparable(row, other)) return [];
    const [x, y] = [placeOf(row), placeOf(other)];
    return [{ row, other, x, y, tie, panel, subject: rankedBy(row, other, panel) }];
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
function rankedBy({ family, claim }: GainRow, quality: ClaimRow, panel: Panel): string | null {
  const subject = claim.subject && inSentence(SUBJECTS[claim.subject]);
  const gain = family === 'speed' ? inSentence(FAMILIES.speed) : subject;
  return gain && `${gain} and ${inSentence(metricText(quality.claim))} (${panel})`;
}

/** @returns null where quality is stated as no change, or in a unit that has no panel */
export const panelOfRow = ({ normalized: { quantity } }: ClaimRow): Panel | null =>
  quantity && panelOf(quantity);

/** Whether both stand in one kind of source and are of one method, tied together or not. */
export const areOfOneMethod = (a: ClaimRow, b: ClaimRow) =>
  tieOf(a, b) === 'run' || (a.level === b.level && a.claim.method === b.claim.method);
