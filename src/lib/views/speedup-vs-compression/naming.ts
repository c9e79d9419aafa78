import { SCOPES, baselines } from '../../schema';
import type { Point } from './view';

/** Points of a method that has more than this many in a panel are not told apart. */
const MOST_TOLD_APART = 6;

/** Gives each point the name that it is labelled with; of points of one name the highest carries it. */
export function named(points: readonly Point[]): Point[] {
  const groups = new Map<string, Point[]>();
  const groupOf = ({ panel, label }: Point) => `${panel} ${label}`;
  for (const p of points) groups.set(groupOf(p), [...(groups.get(groupOf(p)) ?? []), p]);
  const apart = distinctLabels(points).map((told, i) => {
    const p = points[i] ?? told;
    return (groups.get(groupOf(p))?.length ?? 0) > MOST_TOLD_APART ? p : told;
  });
  const highest = new Map<string, Point>();
  for (const p of apart) {
    const other = highest.get(groupOf(p));
    if (!other || p.y.high > other.y.high) highest.set(groupOf(p), p);
  }
  return apart.map((p) => (highest.get(groupOf(p)) === p ? p : { ...p, label: '' }));
}

/** A method with several points in one panel says what sets each apart: its scope, else its baseline. */
function distinctLabels(points: readonly Point[]): Point[] {
  const scoped = whereAmbiguous(points, (p) =>
    p.scope === 'not-stated' ? p.label : `${p.label}, ${SCOPES[p.scope].toLowerCase()}`,
  );
  return whereAmbiguous(scoped, (p) =>
    p.baseline === null ? p.label : `${p.label} vs ${baselines.get(p.baseline).label}`,
  );
}

function whereAmbiguous(points: readonly Point[], label: (point: Point) => string): Point[] {
  const key = (p: Point) => `${p.panel} ${p.label}`;
  const differing = new Map<string, Set<string>>();
  for (const p of points)
    differing.set(key(p), (differing.get(key(p)) ?? new Set<string>()).add(label(p)));
  return points.map((p) =>
    (differing.get(key(p))?.size ?? 0) > 1 ? { ...p, label: label(p) } : p,
  );
}
