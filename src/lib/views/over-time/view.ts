import type { ClaimRow } from '../../corpus/rows';
import { techniques } from '../../schema';
import {
  extent,
  inWords,
  isOverhead,
  methodText,
  needsExplanation,
  runOf,
  type Extent,
} from '../mark';
import { omissions } from '../omit';
import type { OldView, OmissionReason } from '../old';
import { MOST_MARKS, cells, type Cell } from './density';
import { MEASURES, MEASURE_IDS, laneOf, measureOf, type Lane, type Measure } from './lanes';

/** A reported gain, in times, at the month of its paper's first version. */
export interface TimeMark {
  claim: string;
  run: string | null;
  lane: Lane;
  /** Months since the year 0. */
  month: number;
  at: Extent;
  average: boolean;
  technique: string;
  method: string;
  /** Beyond its arithmetic bound. */
  check: boolean;
  words: string;
}

/** A measure, or one technique's part of it. */
export interface Panel {
  title: string;
  measure: Measure;
  /** Empty where `cells` stand for them. */
  marks: TimeMark[];
  cells: Cell[];
}

export interface TimeDrawing {
  panels: Panel[];
  /** Figures that the panels stand for. */
  total: number;
}

export const view: OldView<TimeDrawing> = ({ matched, query: { over } }) => {
  const gains = matched.filter(isGain);
  const shown = over === 'all' ? gains : gains.filter((row) => measureOf(row) === over);
  const panels = over === 'all' ? byMeasure(shown) : byTechnique(shown, over);
  const isShown = new Set(shown);
  const left = matched.filter((row) => !isShown.has(row));
  return {
    drawing: {
      panels: shown.length > MOST_MARKS ? panels.map(counted) : panels,
      total: shown.length,
    },
    drawn: panels.flatMap(({ marks }) => marks.map(({ claim }) => claim)),
    omitted: omissions(left.map((row) => ({ claim: row.claim.id, reason: whyLeft(row) }))),
  };
};

const isGain = (row: ClaimRow) =>
  measureOf(row) !== null && row.normalized.quantity !== null && !isOverhead(row);

function whyLeft(row: ClaimRow): OmissionReason {
  if (measureOf(row) === null) return 'other-family';
  if (row.normalized.refused) return row.normalized.refused;
  return isOverhead(row) ? 'an-overhead' : 'other-panel';
}

const byMeasure = (rows: readonly ClaimRow[]) =>
  MEASURE_IDS.flatMap((measure) => {
    const { label, better } = MEASURES[measure];
    return panel(
      `${label}, ${better}`,
      measure,
      rows.filter((row) => measureOf(row) === measure),
    );
  });

const byTechnique = (rows: readonly ClaimRow[], measure: Measure) =>
  techniques.all.flatMap(({ id, label }) =>
    panel(
      `${label}, ${MEASURES[measure].better}`,
      measure,
      rows.filter((row) => row.techniques[0] === id),
    ),
  );

const panel = (title: string, measure: Measure, rows: readonly ClaimRow[]): Panel[] =>
  rows.length ? [{ title, measure, marks: rows.flatMap(mark), cells: [] }] : [];

function mark(row: ClaimRow): TimeMark[] {
  const { quantity } = row.normalized;
  if (!quantity) return [];
  return [
    {
      claim: row.claim.id,
      run: runOf(row),
      lane: laneOf(row),
      month: row.year * 12 + Number(row.date.slice(5)) - 1,
      at: extent(quantity.value, row),
      average: row.claim.reported.qualifier === 'average',
      technique: row.techniques[0] ?? '',
      method: methodText(row),
      check: needsExplanation(row),
      words: `${inWords(row)}, ${row.date}`,
    },
  ];
}

const counted = (of: Panel): Panel => ({ ...of, marks: [], cells: cells(of.marks) });
