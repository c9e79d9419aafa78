import { MOST_MARKS, MOST_ROWS } from '../../chart/limits';
import { IN_UNIT, classOf, isLevel, isMemory, isSaving } from '../../compare/memory';
import { methodText } from '../../corpus/claim-text';
import type { Claims } from '../../corpus/claims';
import { isOverhead, type ClaimRow } from '../../corpus/rows';
import { hardware } from '../../schema';
import { account } from '../account';
import { asBar } from '../crowded';
import { lineOf } from '../line';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { MemoryDrawing, MemoryLine } from './drawing';

export const view: View<MemoryDrawing> = ({ matched, query: { measure } }) => {
  const savings = lines(matched.where(['row'], isSaving), measure === 'percent' ? '%' : '×');
  const levels = lines(matched.where(['row'], isLevel), 'GB');
  const drawn = [...savings, ...levels].flatMap(({ marks }) => marks.map(({ claim }) => claim));
  const shown = drawn.length > MOST_MARKS ? asBar : (line: MemoryLine) => line;
  return {
    drawing: { measure, savings: savings.map(shown), levels: levels.map(shown) },
    ...account(matched, drawn, why),
  };
};

function why(row: ClaimRow): ReasonOf<typeof about> {
  if (row.family === 'memory' && isOverhead(row)) return 'an-overhead';
  if (!isMemory(row)) return 'other-family';
  return isSaving(row) || isLevel(row) ? 'below-last' : (row.normalized.refused ?? 'other-family');
}

/**
 * Lines under their hardware, the class in its order, then the device, then the greatest saving. A
 * headline has a line of its own; measurements of one method, part and set of devices share one.
 */
const lines = (claims: Claims, unit: keyof typeof IN_UNIT): MemoryLine[] =>
  claims
    .derive('class', ['hardware'], (ids) => classOf(ids)[0])
    .derive('method', ['row'], methodText)
    .derive('headline', ['level', 'id'], (level, id) => (level === 'headlines' ? id : null))
    .derive('placed', ['row'], (row) => ({ row, at: IN_UNIT[unit](row) }))
    .derive('low', ['placed'], ({ at }) => at.low)
    .rollup(['class', 'hardware', 'paper', 'method', 'subject', 'headline'], {
      placed: ['all', 'placed'],
      most: ['max', 'low'],
    })
    .derive('devices', ['hardware'], (ids) => ids.join(' '))
    .orderby('class', 'devices', { desc: 'most' })
    .slice(0, MOST_ROWS)
    .objects()
    .map(({ hardware: ids, method, subject, placed }) => ({
      group: classOf(ids)[1],
      device: ids.map((id) => hardware.get(id).label).join(', '),
      method,
      subject,
      ...lineOf(
        placed.sort((a, b) => a.at.low - b.at.low),
        unit,
      ),
    }));
