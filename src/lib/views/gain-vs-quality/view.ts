import { CATEGORY_CELLS, logCells, symlogCells } from '../../chart/bins';
import { MOST_IN_LANE } from '../../chart/limits';
import { namedOnce, scopedName, toldApart } from '../../chart/names';
import { idsOf } from '../../compare/figures';
import { isSilent, pairsOf, whyNoPair, type Pair } from '../../compare/gain-and-quality';
import { GAINS, isGain } from '../../compare/gains';
import { placeOf } from '../../corpus/extent';
import type { ClaimRow } from '../../corpus/rows';
import type { Query } from '../../query';
import { account } from '../account';
import { counted } from '../cells';
import { markOf } from '../mark';
import type { ReasonOf } from '../omissions';
import { onPlane } from '../on-plane';
import type { View } from '../result';
import type { about } from './about';
import type { GainDrawing, Point } from './drawing';
import { PANELS, PANEL_IDS } from './panels';

export const view: View<GainDrawing> = (input) => {
  const { matched, companions, corpus, query } = input;
  const gains = matched.where(['row'], isGain);
  const pairs = pairsOf(
    gains,
    companions.where(['family'], (family) => family === 'quality'),
  );
  const silent = gains.where(['row'], (row) => isSilent(row, corpus)).column('row');
  const isShown = ({ family }: ClaimRow) => query.gain === 'all' || family === query.gain;
  const shown = pairs.filter(({ row }) => isShown(row));
  const lane = silent.filter(isShown);
  const { points, crowd, ...result } = onPlane(shown, input, own);
  const elsewhere = new Set(drawnBy(pairs, silent));
  const why = whyNoPair(input);
  return {
    ...result,
    drawing: {
      gain: query.gain,
      points: named(points, query.gain),
      bins: cellsOf(crowd),
      lane: laneOf(lane),
    },
    ...account(matched, drawnBy(shown, lane), (row): ReasonOf<typeof about> =>
      elsewhere.has(row.claim.id) ? 'other-gain' : why(row),
    ),
  };
};

const own = ({ row, unit }: Pair) => ({
  gain: row.family,
  scope: row.claim.scope,
  panel: unit,
});

const drawnBy = (pairs: readonly Pair[], alone: readonly ClaimRow[]) =>
  idsOf([...pairs, ...alone.map((row) => ({ row, other: null }))]);

/** Where the horizontal axis has more than one meaning, each name says which; then what sets it apart. */
function named(points: readonly Point[], gain: Query['gain']): Point[] {
  const whole = points.map((point) =>
    gain === 'all' ? { ...point, label: `${point.label}, ${GAINS[point.gain].word}` } : point,
  );
  return namedOnce(toldApart(whole, scopedName), ({ y }) => y.high);
}

const cellsOf = (crowd: readonly Pick<Point, 'panel' | 'x' | 'y'>[]) =>
  PANEL_IDS.flatMap((id) =>
    counted(
      crowd.filter(({ panel }) => panel === id),
      logCells(),
      symlogCells(PANELS[id].linear),
    ),
  );

function laneOf(gains: readonly ClaimRow[]): GainDrawing['lane'] {
  const count = gains.length;
  if (count > MOST_IN_LANE) {
    const y = { low: 0, high: 0 };
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
