import type { ClaimRow } from '../corpus/rows';
import { highest, lowest } from '../normalize';
import { conditionsOfKind, type Qualifier } from '../schema';
import { AXES, AXIS_IDS, compare, sameAxes, type Axis, type Comparison } from './axes';

/** Figures that differ on one of these are of different things: neither is better or worse. */
const OF_THE_SAME_THING: readonly Axis[] = ['metric', 'scope', 'subject'];

export type Verdict = 'better' | 'worse' | 'equal' | 'none';

/** What a claim is beside the pinned one. */
export interface Compared {
  id: string;
  axes: Comparison;
  /** Axes that are the same, of seven. */
  same: number;
  /** Of another metric, scope or subject, or nobody can tell. */
  ofAnother: boolean;
  verdict: Verdict;
  /** `5 of 7 the same; baseline differs; hardware not stated`. */
  words: string;
}

/** @param row the claim that is looked at; better or worse is said of it */
export function compared(pinned: ClaimRow, row: ClaimRow): Compared {
  const axes = compare(pinned, row);
  const ofAnother = OF_THE_SAME_THING.some((axis) => axes[axis] !== 'same');
  return {
    id: row.claim.id,
    axes,
    same: sameAxes(axes),
    ofAnother,
    verdict: ofAnother || axes.baseline !== 'same' ? 'none' : verdict(pinned, row),
    words: inWords(axes),
  };
}

function inWords(axes: Comparison): string {
  const named = (agreement: 'differs' | 'not-stated') =>
    AXIS_IDS.filter((axis) => axes[axis] === agreement).map((axis) => AXES[axis]);
  const [differing, unsaid] = [named('differs'), named('not-stated')];
  return [
    `${sameAxes(axes)} of ${AXIS_IDS.length} the same`,
    ...(differing.length
      ? [`${differing.join(', ')} ${differing.length > 1 ? 'differ' : 'differs'}`]
      : []),
    ...(unsaid.length ? [`${unsaid.join(', ')} not stated`] : []),
  ].join('; ');
}

/** Figures that say how much; of the others only a bound is known. */
const KNOWN: readonly Qualifier[] = ['exact', 'about', 'average'];

/**
 * Better and worse are said of gains over one baseline and on like work, and of ranges that do not
 * overlap. A bound says nothing of what is reached beyond it, so no figure is better or worse than one.
 */
function verdict(pinned: ClaimRow, row: ClaimRow): Verdict {
  const [p, q] = [pinned.normalized.quantity, row.normalized.quantity];
  const known = [pinned, row].every(({ claim }) => KNOWN.includes(claim.reported.qualifier));
  if (!p || p.unit !== q?.unit || !known || workDiffers(pinned, row)) return 'none';
  if (lowest(q.value) === lowest(p.value) && highest(q.value) === highest(p.value)) return 'equal';
  const more = lowest(q.value) > highest(p.value);
  const less = highest(q.value) < lowest(p.value);
  if (!more && !less) return 'none';
  return more ? 'better' : 'worse';
}

/** Another stated extent, of context or batch; or, for quality, not the same stated tasks. */
function workDiffers(a: ClaimRow, b: ClaimRow): boolean {
  const [p, q] = [a.claim.conditions, b.claim.conditions];
  const stated = conditionsOfKind('extent').some(
    (key) => p[key] !== null && q[key] !== null && String(p[key]) !== String(q[key]),
  );
  const tasks = [p.task, q.task].map((task) => task.toSorted().join());
  return stated || (a.family === 'quality' && (!p.task.length || tasks[0] !== tasks[1]));
}
