import { MOST_MARKS, MOST_ROWS } from '../../chart/limits';
import { reachOf } from '../../chart/scale';
import type { ClaimColumns } from '../../corpus/claims';
import type { ClaimRow } from '../../corpus/rows';
import type { Table } from '../../corpus/table';
import { countText, figureText, reachText } from '../../format';
import { mapValue } from '../../normalize';
import { HARDWARE_CLASSES, hardware, type HardwareClass } from '../../schema';
import { account } from '../account';
import { asBar } from '../crowded';
import { extent, isOverhead, markOf, methodText, type Extent } from '../mark';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { MemoryDrawing, MemoryLine, MemoryMark } from './drawing';

export const view: View<MemoryDrawing> = ({ matched, query: { measure } }) => {
  const memory = matched.where(['row'], isMemory);
  const [saved, unit] = measure === 'percent' ? [percentSaved, '%'] : [timesSmaller, '×'];
  const savings = lines(memory.where(['row'], isSaving).derive('at', ['row'], saved), unit);
  const levels = lines(memory.where(['row'], isLevel).derive('at', ['row'], gigabytes), 'GB');
  const drawn = [...savings, ...levels].flatMap(({ marks }) => marks.map(({ claim }) => claim));
  const shown = drawn.length > MOST_MARKS ? asBar : (line: MemoryLine) => line;
  return {
    drawing: { measure, savings: savings.map(shown), levels: levels.map(shown) },
    ...account(matched, drawn, why),
  };
};

const isMemory = (row: ClaimRow) => row.family === 'memory' && !isOverhead(row);

const isSaving = ({ normalized }: ClaimRow) => normalized.quantity !== null;

const isLevel = ({ claim, normalized }: ClaimRow) =>
  normalized.refused === 'no-comparator' && claim.reported.unit === 'GB';

function why(row: ClaimRow): ReasonOf<typeof about> {
  if (row.family === 'memory' && isOverhead(row)) return 'an-overhead';
  if (!isMemory(row)) return 'other-family';
  return isSaving(row) || isLevel(row) ? 'below-last' : (row.normalized.refused ?? 'other-family');
}

const timesSmaller = (row: ClaimRow) => extent(row.normalized.quantity?.value ?? 1, row);

/** 4× smaller is 75 % less. */
const percentSaved = (row: ClaimRow) =>
  extent(
    mapValue(row.normalized.quantity?.value ?? 1, (factor) => (1 - 1 / factor) * 100),
    row,
  );

const gigabytes = (row: ClaimRow) => extent(row.claim.reported.value, row);

const CLASSES = Object.keys(HARDWARE_CLASSES) as HardwareClass[];

/** The place of a class in the chart, and its name; of the first device, where there are several. */
const classOf = ([device]: readonly string[]): [place: number, name: string] => {
  if (device === undefined) return [CLASSES.length, 'Hardware not stated'];
  const id = hardware.get(device).class;
  return [CLASSES.indexOf(id), HARDWARE_CLASSES[id]];
};

/**
 * Lines under their hardware, the class in its order, then the device, then the greatest saving. A
 * headline has a line of its own; measurements of one method, part and set of devices share one.
 */
const lines = (claims: Table<ClaimColumns & { at: Extent }>, unit: string): MemoryLine[] =>
  claims
    .derive('class', ['hardware'], (ids) => classOf(ids)[0])
    .derive('group', ['hardware'], (ids) => classOf(ids)[1])
    .derive('device', ['hardware'], (ids) => ids.map((id) => hardware.get(id).label).join(', '))
    .derive('name', ['row'], methodText)
    .derive('headline', ['level', 'id'], (level, id) => (level === 'headlines' ? id : null))
    .derive('low', ['at'], ({ low }) => low)
    .derive('figure', ['row'], ({ claim }) => figureText(claim))
    .derive('mark', ['row', 'at'], (row, at): MemoryMark => ({ ...markOf(row), at }))
    .rollup(['class', 'group', 'hardware', 'device', 'paper', 'name', 'subject', 'headline'], {
      marks: ['all', 'mark'],
      figures: ['all', 'figure'],
      most: ['max', 'low'],
    })
    .derive('devices', ['hardware'], (ids) => ids.join(' '))
    .orderby('class', 'devices', { desc: 'most' })
    .slice(0, MOST_ROWS)
    .objects()
    .map(({ group, device, name, subject, marks, figures: [figure = '', ...others] }) => ({
      group,
      device,
      method: name,
      subject,
      marks: marks.sort((a, b) => a.at.low - b.at.low),
      figure: others.length ? severalText(marks, unit) : figure,
    }));

const severalText = (marks: readonly MemoryMark[], unit: string) =>
  `${reachText(reachOf(marks.map(({ at }) => at)), unit)}, ${countText(marks.length)}`;
