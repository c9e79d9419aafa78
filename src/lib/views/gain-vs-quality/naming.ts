import type { Query } from '../../query';
import { SCOPES } from '../../schema';
import { GAINS } from './gains';
import type { Point } from './view';

/**
 * Gives each point the name that it is labelled with; of points of one name the highest carries it.
 * @param gain where it is all, the horizontal axis has more than one meaning, and each name says which
 */
export function named(points: readonly Point[], gain: Query['gain']): Point[] {
  const whole =
    gain === 'all'
      ? points.map((point) => ({ ...point, label: `${point.label}, ${GAINS[point.gain].word}` }))
      : points;
  const told = distinct(whole, ({ label, scope }) =>
    scope === 'not-stated' ? label : `${label}, ${SCOPES[scope].toLowerCase()}`,
  );
  const highest = new Map<string, Point>();
  for (const point of told) {
    const other = highest.get(nameIn(point));
    if (!other || point.y.high > other.y.high) highest.set(nameIn(point), point);
  }
  return told.map((point) =>
    highest.get(nameIn(point)) === point ? point : { ...point, label: '' },
  );
}

const nameIn = ({ panel, label }: Point) => `${panel} ${label}`;

/** Points of one name in a panel take the longer one where it sets them apart. */
function distinct(points: readonly Point[], longer: (point: Point) => string): Point[] {
  const names = new Map<string, Set<string>>();
  for (const point of points)
    names.set(nameIn(point), (names.get(nameIn(point)) ?? new Set()).add(longer(point)));
  return points.map((point) =>
    (names.get(nameIn(point))?.size ?? 0) > 1 ? { ...point, label: longer(point) } : point,
  );
}
