import type { ClaimRow } from '../corpus/rows';
import { hardware, metrics, models, type Family } from '../schema';

/** What must be alike before two figures may be held against each other; the order on screen. */
export const AXES = {
  metric: 'Metric',
  scope: 'Scope',
  subject: 'Subject',
  baseline: 'Baseline',
  hardware: 'Hardware',
  model: 'Model',
  qualifier: 'Qualifier',
} as const;
export type Axis = keyof typeof AXES;
export const AXIS_IDS = Object.keys(AXES) as Axis[];

/** How two claims compare on one axis; `not-stated` where either source is silent. */
export type Sameness = 'same' | 'differs' | 'not-stated';
export type Comparison = Record<Axis, Sameness>;

/** How a claim compares with the pinned one, on each axis. Symmetric: it does not matter which is pinned. */
export function compare(pinned: ClaimRow, other: ClaimRow): Comparison {
  const [a, b] = [pinned.claim, other.claim];
  return {
    metric: sameOrNot(a.metric === b.metric),
    scope:
      a.scope === 'not-stated' || b.scope === 'not-stated'
        ? 'not-stated'
        : sameOrNot(a.scope === b.scope),
    subject: subjects(pinned, other),
    baseline:
      a.baseline === null || b.baseline === null
        ? 'not-stated'
        : sameOrNot(a.baseline === b.baseline),
    hardware: devices(a.conditions.hardware, b.conditions.hardware),
    model: sizes(a.conditions.model, b.conditions.model),
    qualifier: sameOrNot(a.reported.qualifier === b.reported.qualifier),
  };
}

const sameOrNot = (same: boolean): Sameness => (same ? 'same' : 'differs');

/** Only these are of something: a speed-up has no subject that its source could leave out. */
const OF_SOMETHING: readonly Family[] = ['memory', 'size'];

function subjects(a: ClaimRow, b: ClaimRow): Sameness {
  const [has, hasToo] = [a, b].map(({ claim }) =>
    OF_SOMETHING.includes(metrics.get(claim.metric).family),
  );
  if (!has && !hasToo) return 'same';
  if (has !== hasToo) return 'differs';
  if (a.claim.subject === null || b.claim.subject === null) return 'not-stated';
  return sameOrNot(a.claim.subject === b.claim.subject);
}

/** A device in common is the same; where one side names no device but a class, the class decides. */
function devices(a: readonly string[], b: readonly string[]): Sameness {
  if (!a.length || !b.length) return 'not-stated';
  if (a.some((id) => b.includes(id))) return 'same';
  const named = (ids: readonly string[]) => ids.some((id) => hardware.get(id).vendor !== null);
  if (named(a) && named(b)) return 'differs';
  const classes = (ids: readonly string[]) => ids.map((id) => hardware.get(id).class);
  return sameOrNot(classes(a).some((of) => classes(b).includes(of)));
}

/** Upper ends of the size classes, in 10⁹ parameters: small, about 7, about 13, about 30, about 70, larger. */
const SIZE_CLASSES = [4, 10, 20, 40, 100, Infinity];

/** A model in common is the same, and so is the same size class; a size that no name states is unknown. */
function sizes(a: readonly string[], b: readonly string[]): Sameness {
  if (!a.length || !b.length) return 'not-stated';
  if (a.some((id) => b.includes(id))) return 'same';
  const classes = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const { parametersB } = models.get(id);
      return parametersB === null ? [] : [SIZE_CLASSES.findIndex((end) => parametersB < end)];
    });
  const [of, ofToo] = [classes(a), classes(b)];
  if (!of.length || !ofToo.length) return 'not-stated';
  return sameOrNot(of.some((size) => ofToo.includes(size)));
}

/** Axes on which both claims are alike, 0 to 7. */
export const sameCount = (comparison: Comparison) =>
  AXIS_IDS.filter((axis) => comparison[axis] === 'same').length;

/** Figures of another metric, scope or subject are not better or worse, only other. */
export const mayBeRanked = ({ metric, scope, subject }: Comparison) =>
  metric === 'same' && scope === 'same' && subject === 'same';

/** `5 of 7 the same; baseline differs; hardware not stated` */
export function comparisonText(comparison: Comparison): string {
  const named = (sameness: Sameness) =>
    AXIS_IDS.filter((axis) => comparison[axis] === sameness).map((axis) =>
      AXES[axis].toLowerCase(),
    );
  const clause = (axes: readonly string[], one: string, several: string) =>
    axes.length ? [`${listed(axes)} ${axes.length > 1 ? several : one}`] : [];
  return [
    `${sameCount(comparison)} of ${AXIS_IDS.length} the same`,
    ...clause(named('differs'), 'differs', 'differ'),
    ...clause(named('not-stated'), 'not stated', 'not stated'),
  ].join('; ');
}

const listed = (words: readonly string[]) =>
  words.length > 1
    ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
    : (words[0] ?? '');
