import { CATEGORY_CELLS, logCells, symlogCells } from '../../chart/bins';
import { MOST_IN_LANE, MOST_MARKS } from '../../chart/limits';
import { namedOnce, scopedName, toldApart } from '../../chart/names';
import type { ClaimRow } from '../../corpus/rows';
import type { Query } from '../../query';
import { account } from '../account';
import { counted } from '../cells';
import { hollowOf, idsOf, planeMark } from '../figures';
import { frontsOf } from '../fronts';
import { markOf, placeOf } from '../mark';
import { TIES } from '../../compare/pairing';
import type { View } from '../result';
import type { GainDrawing, Point } from './drawing';
import { GAINS, isGain } from './gains';
import { pairsOf, type Pair } from './pair';
import { PANELS, PANEL_IDS } from './panels';
import { isSilent, reasons } from './reasons';

export const view: View<GainDrawing> = (input) => {
  const { matched, companions, corpus, query } = input;
  const gains = matched.where(['row'], isGain);
  const qualities = companions.where(['family'], (family) => family === 'quality');
  const pairs = pairsOf(gains, qualities);
  const silent = gains.where(['row'], (row) => isSilent(row, corpus)).column('row');
  const isShown = ({ family }: ClaimRow) => query.gain === 'all' || family === query.gain;
  const shown = pairs.filter(({ row }) => isShown(row));
  const lane = silent.filter(isShown);
  const elsewhere = new Set(drawnBy(pairs, silent));
  const why = reasons(input);
  const { ranking, frontOf } = frontsOf(shown, query);
  const matching = new Set(matched.column('id'));
  const isCrowded = shown.length > MOST_MARKS;
  const points = isCrowded
    ? []
    : shown.map((pair): Point => ({
        ...planeMark(pair, matching, frontOf(pair), TIES[pair.tie]),
        gain: pair.row.family,
        scope: pair.row.claim.scope,
        panel: pair.panel,
        tie: pair.tie,
      }));
  return {
    ...(ranking && { ranking }),
    hollow: isCrowded ? [] : hollowOf(shown, matching),
    drawing: {
      gain: query.gain,
      points: named(points, query.gain),
      bins: isCrowded ? cellsOf(shown) : [],
      lane: laneOf(lane),
    },
    ...account(matched, drawnBy(shown, lane), (row) =>
      elsewhere.has(row.claim.id) ? 'other-gain' : why(row),
    ),
  };
};

const drawnBy = (pairs: readonly Pair[], alone: readonly ClaimRow[]) => [
  ...idsOf(pairs),
  ...alone.map(({ claim }) => claim.id),
];

/** Where the horizontal axis has more than one meaning, each name says which; then what sets it apart. */
function named(points: readonly Point[], gain: Query['gain']): Point[] {
  const whole = points.map((point) =>
    gain === 'all' ? { ...point, label: `${point.label}, ${GAINS[point.gain].word}` } : point,
  );
  return namedOnce(toldApart(whole, scopedName), ({ y }) => y.high);
}

const cellsOf = (pairs: readonly Pair[]) =>
  PANEL_IDS.flatMap((id) =>
    counted(
      pairs.filter(({ panel }) => panel === id),
      logCells(),
      symlogCells(PANELS[id].linear),
    ),
  );

function laneOf(gains: readonly ClaimRow[]): GainDrawing['lane'] {
  const count = gains.length;
  if (count > MOST_IN_LANE) {
    const y = { low: 0, high: 0, open: false };
    const places = gains.map((gain) => ({ panel: 'lane' as const, x: placeOf(gain), y }));
    return { count, marks: [], bins: counted(places, logCells(), CATEGORY_CELLS) };
  }
  const marks = gains.map((gain) => ({
    ...markOf(gain, 'its source states no quality of the method'),
    x: placeOf(gain),
  }));
  marks.sort((a, b) => a.x.high - b.x.high || a.claim.localeCompare(b.claim));
  return { count, marks, bins: [] };
}
