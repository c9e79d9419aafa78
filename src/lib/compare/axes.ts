import type { ClaimRow } from '../corpus/rows';
import { hardware, models } from '../schema';

/** What two claims may share, as a reader says it. */
export const AXES = {
  metric: 'metric',
  scope: 'scope',
  subject: 'subject',
  baseline: 'baseline',
  hardware: 'hardware',
  model: 'model',
  qualifier: 'qualifier',
} as const;
export type Axis = keyof typeof AXES;
export const AXIS_IDS = Object.keys(AXES) as Axis[];

/** `not-stated`: one of the two sources does not say, so nobody can tell. */
export type Agreement = 'same' | 'differs' | 'not-stated';
export type Comparison = Record<Axis, Agreement>;

/** How two claims compare, axis by axis; the same either way round. */
export function compare(a: ClaimRow, b: ClaimRow): Comparison {
  const [p, q] = [a.claim, b.claim];
  return {
    metric: agree(p.metric, q.metric),
    scope: agree(stated(p.scope), stated(q.scope)),
    subject: subjects(a, b),
    baseline: agree(p.baseline, q.baseline),
    hardware: shared(p.conditions.hardware, q.conditions.hardware, classOfHardware),
    model: shared(p.conditions.model, q.conditions.model, sizeClassOfModel),
    qualifier: agree(p.reported.qualifier, q.reported.qualifier),
  };
}

/** Axes on which two claims are the same, of seven. */
export const sameAxes = (comparison: Comparison) =>
  AXIS_IDS.filter((axis) => comparison[axis] === 'same').length;

const agree = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? 'not-stated' : a === b ? 'same' : 'differs';

const stated = (scope: string) => (scope === 'not-stated' ? null : scope);

/** Only memory and size are of a part; any two other figures have in common that they are of none. */
function subjects(a: ClaimRow, b: ClaimRow): Agreement {
  const [ofPart, other] = [isOfPart(a), isOfPart(b)];
  if (ofPart !== other) return 'differs';
  return ofPart ? agree(a.claim.subject, b.claim.subject) : 'same';
}
const isOfPart = ({ family }: ClaimRow) => family === 'memory' || family === 'size';

/**
 * The same where one of each is the same, or where one of each is of the same class.
 * @param classOf null: of no known class
 */
function shared(
  a: readonly string[],
  b: readonly string[],
  classOf: (id: string) => string | null,
): Agreement {
  if (!a.length || !b.length) return 'not-stated';
  if (a.some((id) => b.includes(id))) return 'same';
  const [ofA, ofB] = [a.map(classOf), b.map(classOf)];
  if (ofA.some((one) => one !== null && ofB.includes(one))) return 'same';
  return ofA.includes(null) || ofB.includes(null) ? 'not-stated' : 'differs';
}

/** A GPU that the source does not name may be of any class. */
function classOfHardware(id: string): string | null {
  const { class: of } = hardware.get(id);
  return of === 'unnamed-gpu' ? null : of;
}

/** Where one size class of models ends and the next begins, in 10⁹ parameters. */
const SIZES = [4, 16, 48];

function sizeClassOfModel(id: string): string | null {
  const { parametersB } = models.get(id);
  return parametersB === null ? null : String(SIZES.filter((size) => parametersB >= size).length);
}
