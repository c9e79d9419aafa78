import { logCells } from '../../chart/bins';
import { MOST_MARKS, MOST_TOLD_APART } from '../../chart/limits';
import { namedOnce, scopedName, toldApart } from '../../chart/names';
import { baselines } from '../../schema';
import { account } from '../account';
import { counted } from '../cells';
import { hollowOf, idsOf, planeMark } from '../figures';
import { frontsOf } from '../fronts';
import { TIES } from '../../compare/pairing';
import type { View } from '../result';
import type { Point, ScatterDrawing } from './drawing';
import { isSize, isSpeed, pairsOf, type Pair } from './pair';
import { reasons } from './reasons';

export const view: View<ScatterDrawing> = (input) => {
  const { matched, companions, query } = input;
  const pairs = pairsOf(matched.where(['row'], isSpeed), companions.where(['row'], isSize));
  const shown = pairs.filter(({ panel }) => query.panel === 'all' || panel === query.panel);
  const elsewhere = new Set(idsOf(pairs));
  const why = reasons(input);
  const { ranking, frontOf } = frontsOf(shown, query);
  const matching = new Set(matched.column('id'));
  const isCrowded = shown.length > MOST_MARKS;
  return {
    ...(ranking && { ranking }),
    hollow: isCrowded ? [] : hollowOf(shown, matching),
    drawing: {
      points: isCrowded ? [] : named(shown.map((pair) => pointOf(pair, matching, frontOf(pair)))),
      bins: isCrowded ? counted(shown, logCells(), logCells()) : [],
    },
    ...account(matched, idsOf(shown), (row) =>
      elsewhere.has(row.claim.id) ? 'other-panel' : why(row),
    ),
  };
};

function pointOf(pair: Pair, matching: ReadonlySet<string>, front: string | null): Point {
  const { row, other, tie, panel, derivation } = pair;
  const { scope, baseline } = row.claim;
  return {
    ...planeMark(pair, matching, front, derivation, TIES[tie]),
    size: other?.claim.id ?? null,
    panel,
    scope,
    baseline,
    tie,
  };
}

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
