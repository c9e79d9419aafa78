export type Direction = 'higher' | 'lower';

/** Where a point stands on the two axes that are shown; a range at its worse end. */
export type At = readonly [x: number, y: number];

/**
 * The Pareto front: the points that no other is at least as good as on both axes and better on one.
 * Points at the same place are all on it or all off it. In the order given.
 * @param better which way is an improvement on each axis
 */
export function front<T>(
  points: readonly T[],
  at: (point: T) => At,
  better: readonly [x: Direction, y: Direction],
): T[] {
  const gains = new Map(points.map((point) => [point, gain(at(point), better)] as const));
  const gainOf = (point: T): At => gains.get(point) ?? [NaN, NaN];
  // From the best along x, the better along y first among equals: a point is beaten by one before it only.
  const sorted = [...points].sort(
    (a, b) => gainOf(b)[0] - gainOf(a)[0] || gainOf(b)[1] - gainOf(a)[1],
  );
  const onFront = new Set<T>();
  let best: At | null = null;
  for (const point of sorted) {
    const [x, y] = gainOf(point);
    if (best && (y < best[1] || (y === best[1] && x < best[0]))) continue;
    onFront.add(point);
    best = [x, y];
  }
  return points.filter((point) => onFront.has(point));
}

/** More is better on both axes. */
const gain = ([x, y]: At, better: readonly [Direction, Direction]): At => [
  better[0] === 'higher' ? x : -x,
  better[1] === 'higher' ? y : -y,
];
