import { dot, line } from '@observablehq/plot';

interface Reach {
  low: number;
  high: number;
}

/** A point that may be on a front. */
export interface OnFront {
  x: Reach;
  y: Reach;
  /** Name of the stratum whose front it is on; null: on none. */
  front: string | null;
}

/**
 * Rings around the points of fronts, and a line of steps through each front.
 * @param panelOf tells fronts of one name in different panels apart
 */
export function frontMarks<T extends OnFront>(
  points: readonly T[],
  radius: number,
  facet: object = {},
  panelOf: (point: T) => string = () => '',
) {
  const on = points
    .filter(({ front }) => front !== null)
    .sort((a, b) => a.x.low - b.x.low || b.y.low - a.y.low);
  return [
    line(on, {
      ...facet,
      x: (p: T) => p.x.low,
      y: (p: T) => p.y.low,
      z: (p: T) => `${panelOf(p)} ${p.front ?? ''}`,
      curve: 'step-before',
      className: 'front',
    }),
    dot(on, {
      ...facet,
      x: (p: T) => p.x.high,
      y: (p: T) => p.y.high,
      r: radius,
      className: 'front',
    }),
  ];
}
