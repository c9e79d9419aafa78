import { logCells } from '../../chart/bins';
import { MOST_TOLD_APART } from '../../chart/limits';
import { namedOnce, scopedName, toldApart } from '../../chart/names';
import { reachOf } from '../../chart/scale';
import { idsOf } from '../../compare/figures';
import {
  isSize,
  isSpeed,
  pairsOf,
  whyNoPair,
  type Pair,
} from '../../compare/speed-and-compression';
import type { Claims } from '../../corpus/claims';
import { once } from '../../corpus/once';
import type { Query } from '../../query';
import { baselines } from '../../schema';
import { account } from '../account';
import { counted } from '../cells';
import type { ReasonOf } from '../omissions';
import { onPlane } from '../on-plane';
import type { View } from '../result';
import type { about } from './about';
import type { Point, ScatterDrawing } from './drawing';

export const view: View<ScatterDrawing> = (input) => {
  const { matched, companions, ofLevel, query } = input;
  const pairs = pairsIn(matched, companions);
  const shown = pairs.filter(({ group }) => query.panel === 'all' || group === query.panel);
  const { points, crowd, ...result } = onPlane(shown, input, own, (pair) => [pair.derivation]);
  const elsewhere = new Set(idsOf(pairs));
  const why = whyNoPair(input);
  return {
    ...result,
    drawing: {
      points: named(points),
      bins: counted(crowd, logCells(), logCells()),
      reach: reachIn(ofLevel, query),
    },
    ...account(matched, idsOf(shown), (row): ReasonOf<typeof about> =>
      elsewhere.has(row.claim.id) ? 'other-panel' : why(row),
    ),
  };
};

const pairsIn = (matched: Claims, companions: Claims) =>
  pairsOf(matched.where(['row'], isSpeed), companions.where(['row'], isSize));

const allPairs = once((level: Claims) => pairsIn(level, level));

/** Of a level, or the sources that were chosen, in the panels that are shown. */
function reachIn(level: Claims, { source, panel }: Query): ScatterDrawing['reach'] {
  const pairs = allPairs(level).filter(
    ({ row, group }) =>
      (!source.length || source.includes(row.claim.evidence.source)) &&
      (panel === 'all' || group === panel),
  );
  return {
    x: reachOf(pairs.map(({ x }) => x)),
    y: reachOf(pairs.map(({ y }) => y)),
  };
}

const own = ({ row: { claim }, other, tie, group }: Pair) => ({
  size: other?.claim.id ?? null,
  panel: group,
  scope: claim.scope,
  baseline: claim.baseline,
  tie,
});

/** A method with a few points in one panel says what sets each apart: its scope, else its baseline. */
export function named(points: readonly Point[]): Point[] {
  const scoped = toldApart(points, scopedName, MOST_TOLD_APART);
  const apart = toldApart(
    scoped,
    ({ label, baseline }) =>
      baseline === null ? label : `${label} vs ${baselines.get(baseline).label}`,
    MOST_TOLD_APART,
  );
  return namedOnce(apart, ({ y }) => y.high);
}
