import type { ClaimRow } from '../../corpus/rows';
import { techniques } from '../../schema';
import { account } from '../account';
import { extent, inWords, isOverhead, markOf } from '../mark';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import { cells } from './cells';
import type { TimeDrawing, TimeMark } from './drawing';
import { MEASURES, MEASURE_IDS, laneOf, measureOf, type Measure } from './lanes';

/** Beyond this many, single marks neither can be told apart nor are quick to draw. */
const MOST_MARKS = 2000;

export const view: View<TimeDrawing> = ({ matched, query: { over } }) => {
  const shown = matched
    .where(['row'], (row) => isGain(row) && (over === 'all' || measureOf(row) === over))
    .derive('panel', ['row'], (row) => (over === 'all' ? measureOf(row) : row.techniques[0]));
  const rowsOf = new Map(
    shown
      .rollup(['panel'], { rows: ['all', 'row'] })
      .objects()
      .map(({ panel, rows }) => [panel, rows]),
  );
  const panels = (over === 'all' ? OF_MEASURES : ofTechniques(over)).flatMap(
    ({ id, title, measure }) => {
      const marks = (rowsOf.get(id) ?? []).flatMap(mark);
      return marks.length ? [{ title, measure, marks }] : [];
    },
  );
  const drawn = panels.flatMap(({ marks }) => marks.map(({ claim }) => claim));
  const counted = drawn.length > MOST_MARKS;
  return {
    drawing: {
      panels: panels.map(({ marks, ...panel }) => ({
        ...panel,
        marks: counted ? [] : marks,
        cells: counted ? cells(marks) : [],
      })),
      total: drawn.length,
    },
    ...account(matched, drawn, whyLeft),
  };
};

const isGain = (row: ClaimRow) =>
  measureOf(row) !== null && row.normalized.quantity !== null && !isOverhead(row);

function whyLeft(row: ClaimRow): ReasonOf<typeof about> {
  if (measureOf(row) === null) return 'other-family';
  if (row.normalized.refused) return row.normalized.refused;
  return isOverhead(row) ? 'an-overhead' : 'other-panel';
}

const panel = (id: string, label: string, measure: Measure) => ({
  id,
  title: `${label}, ${MEASURES[measure].better}`,
  measure,
});
const OF_MEASURES = MEASURE_IDS.map((id) => panel(id, MEASURES[id].label, id));
const ofTechniques = (measure: Measure) =>
  techniques.all.map(({ id, label }) => panel(id, label, measure));

function mark(row: ClaimRow): TimeMark[] {
  const { quantity } = row.normalized;
  if (!quantity) return [];
  return [
    {
      ...markOf(row),
      words: `${inWords(row)}, ${row.date}`,
      lane: laneOf(row),
      month: row.year * 12 + Number(row.date.slice(5)) - 1,
      at: extent(quantity.value, row),
      average: row.claim.reported.qualifier === 'average',
    },
  ];
}
