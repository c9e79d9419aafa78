import { logCells } from '../../chart/bins';
import { MOST_TOLD_APART } from '../../chart/limits';
import { namedOnce, scopedName, toldApart } from '../../chart/names';
import { idsOf } from '../../compare/figures';
import {
  isSize,
  isSpeed,
  pairsOf,
  whyNoPair,
  type Pair,
} from '../../compare/speed-and-compression';
import { baselines } from '../../schema';
import { account } from '../account';
import { counted } from '../cells';
import type { ReasonOf } from '../omissions';
import { onPlane } from '../on-plane';
import type { View } from '../result';
import type { about } from './about';
import type { Point, ScatterDrawing } from './drawing';

export const view: View<ScatterDrawing> = (input) => {
  const { matched, companions, query } = input;
  const pairs = pairsOf(matched.where(['row'], isSpeed), companions.where(['row'], isSize));
  const shown = pairs.filter(({ group }) => query.panel === 'all' || group === query.panel);
  const { points, crowd, ...result } = onPlane(shown, input, own, (pair) => [pair.derivation]);
  const elsewhere = new Set(idsOf(pairs));
  const why = whyNoPair(input);
  return {
    ...result,
    drawing: { points: named(points), bins: counted(crowd, logCells(), logCells()) },
    ...account(matched, idsOf(shown), (row): ReasonOf<typeof about> =>
      elsewhere.has(row.claim.id) ? 'other-panel' : why(row),
    ),
  };
};

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
