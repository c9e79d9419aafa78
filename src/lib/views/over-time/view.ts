import { logCells, type Cells } from '../../chart/bins';
import { MOST_MARKS } from '../../chart/limits';
import { FACTORS, FACTOR_IDS, factorOf, laneOf, whyNoFactor } from '../../compare/factors';
import { inWords } from '../../corpus/claim-text';
import { placeOf } from '../../corpus/extent';
import type { ClaimRow } from '../../corpus/rows';
import type { Query } from '../../query';
import { techniques } from '../../schema';
import { account } from '../account';
import { counted } from '../cells';
import { markOf } from '../mark';
import type { ReasonOf } from '../omissions';
import type { View } from '../result';
import type { about } from './about';
import type { TimeDrawing, TimeMark } from './drawing';

export const view: View<TimeDrawing> = ({ matched, query: { over } }) => {
  const gains = matched.where(['row'], (row) => whyNoFactor(row) === null);
  const panels = panelsOf(over)
    .map(({ has, ...panel }) => ({
      ...panel,
      marks: gains.where(['row'], has).column('row').map(mark),
    }))
    .filter(({ marks }) => marks.length);
  const drawn = panels.flatMap(({ marks }) => marks.map(({ claim }) => claim));
  return {
    drawing: {
      panels: panels.map((panel) =>
        drawn.length > MOST_MARKS
          ? { ...panel, marks: [], cells: cells(panel.marks) }
          : { ...panel, cells: [] },
      ),
    },
    ...account(matched, drawn, (row): ReasonOf<typeof about> => whyNoFactor(row) ?? 'other-panel'),
  };
};

/** A panel a factor, or of one factor a panel a technique: the paper's first. */
const panelsOf = (over: Query['over']) =>
  over === 'all'
    ? FACTOR_IDS.map((factor) => ({
        title: `${FACTORS[factor].label}, ${FACTORS[factor].better}`,
        factor,
        has: (row: ClaimRow) => factorOf(row) === factor,
      }))
    : techniques.all.map(({ id, label }) => ({
        title: `${label}, ${FACTORS[over].better}`,
        factor: over,
        has: (row: ClaimRow) => factorOf(row) === over && row.techniques[0] === id,
      }));

const mark = (row: ClaimRow): TimeMark => ({
  ...markOf(row),
  words: `${inWords(row)}, ${row.date}`,
  lane: laneOf(row),
  month: row.year * 12 + Number(row.date.slice(5)) - 1,
  at: placeOf(row),
  average: row.claim.reported.qualifier === 'average',
});

const QUARTERS: Cells = { to: (month) => month / 3, from: (quarter) => quarter * 3 };

/** Counts figures in cells of a quarter and half a doubling, which are equal on the scales. */
export const cells = (marks: readonly Pick<TimeMark, 'lane' | 'month' | 'at'>[]) =>
  counted(
    marks.map(({ lane, month, at }) => ({ panel: lane, x: { low: month, high: month }, y: at })),
    QUARTERS,
    logCells(2),
  );
