import {
  dot,
  link,
  rect,
  vector,
  type Data,
  type LinkOptions,
  type MarkOptions,
} from '@observablehq/plot';
import { countText, exactNumber } from '../format';
import { shade, type Bin } from './bins';
import type { Ends, Way } from './scale';
import { goingWith, linked, ofWords, type Standing } from './standing';
import type { Style } from './theme';

/** In the units of the plot's scales: values, or px. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** From the low ends to the high ends. */
export const segmentOf = ({ x, y }: { x: Ends; y: Ends }): Segment => ({
  x1: x.low,
  x2: x.high,
  y1: y.low,
  y2: y.high,
});

/** A mark where it is drawn: from its low end (1) to its high end (2); a point where they are one. */
export interface Placed extends Segment, Standing {
  style: Style;
  /** Which way the rest is of what is only a bound; none: it is stated plainly. */
  tails: readonly Way[];
  /** It stands for two statements that the source does not tie together. */
  hollow?: boolean;
}

/** Which of a plot's panels something is drawn in. */
export interface Facets<T> {
  fx?: (datum: T) => string;
  fy?: (datum: T) => string;
}

const ENDS = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const;
const RIM = 1.5;
/** How opaque a mark is filled: stated plainly, only a bound, a range, ranges on both axes. */
const FILL = { plain: 0.8, bound: 0.3, range: 0.5, area: 0.12 };

/** How long the tail of a mark is, in px from its middle. */
export const tailOf = (radius: number) => (radius >= 6 ? 18 : 3 * radius);

const isRange = ({ x1, x2, y1, y2 }: Segment) => x1 !== x2 || y1 !== y2;
const isArea = ({ x1, x2, y1, y2 }: Segment) => x1 !== x2 && y1 !== y2;
const stroke = ({ style }: Placed) => style.colour;
const fill = ({ style, hollow }: Placed) => (hollow ? 'var(--surface)' : style.colour);

/**
 * Tails, ranges, then points: the one look of marks, as `KEY_MARKS` explains it.
 * @param radius of a point, in px; half of it to either side of a range
 * @param base path that the site lives under; null: words beside the marks lead to their claims
 */
export function marksOf<T extends Placed>(
  marks: readonly T[],
  radius: number,
  base: string | null,
  facets: Facets<T> = {},
) {
  const tails = marks.flatMap((mark) => mark.tails.map((way) => ({ ...mark, way })));
  const ranges = marks.filter(isRange);
  const points = marks.filter((mark) => !isRange(mark));
  const links = base === null ? ofWords : linked(base);
  return [
    vector(tails, {
      ...facets,
      x: 'x2',
      y: 'y2',
      length: tailOf(radius),
      rotate: 'way',
      anchor: 'start',
      stroke,
      strokeWidth: 1.25,
      // The page pales it while another mark is pointed at.
      className: 'tail',
      ...goingWith(tails),
    }),
    rect(ranges, {
      ...facets,
      ...ENDS,
      inset: -radius / 2,
      rx: radius / 2,
      fill,
      fillOpacity: (mark: T) => (isArea(mark) ? FILL.area : mark.hollow ? 1 : FILL.range),
      stroke,
      strokeWidth: RIM,
      ...links(ranges),
    }),
    dot(points, {
      ...facets,
      x: 'x2',
      y: 'y2',
      r: radius,
      symbol: ({ style }: T) => style.symbol,
      fill,
      fillOpacity: ({ hollow, tails: { length } }: T) =>
        hollow ? 1 : length ? FILL.bound : FILL.plain,
      stroke,
      strokeWidth: RIM,
      ...links(points),
    }),
  ];
}

/** A thin line from the high end of each mark to that of the next with its key; null: to none. */
export function joins<T extends Placed>(
  marks: readonly T[],
  keyOf: (mark: T) => string | null,
  facets: Facets<T> = {},
) {
  const last = new Map<string, T>();
  const pairs = marks.flatMap((mark): T[] => {
    const key = keyOf(mark);
    if (key === null) return [];
    const before = last.get(key);
    last.set(key, mark);
    return before ? [{ ...before, x1: before.x2, y1: before.y2, x2: mark.x2, y2: mark.y2 }] : [];
  });
  return link(pairs as Data, {
    ...facets,
    ...ENDS,
    stroke,
    strokeOpacity: 0.6,
    strokeWidth: 1,
  });
}

/** Figures that are too many to be drawn one by one, as far as they reach. */
export interface Bar extends Ends {
  count: number;
}

interface PlacedBar extends Segment {
  style: Style;
  bar: Bar;
}

/** @param radius of the marks that bars stand for, in px */
export const bars = (data: readonly PlacedBar[], radius: number) =>
  rect(data as Data, {
    ...ENDS,
    inset: -radius / 2,
    rx: radius / 2,
    fill: ({ style }: PlacedBar) => style.colour,
    fillOpacity: FILL.range,
    title: ({ bar }: PlacedBar) => countText(bar.count),
  });

/** Straight lines: of a grid, of no change, from a name to its mark. */
export const segments = (lines: readonly Segment[], style: LinkOptions) =>
  link(lines as Data, { ...ENDS, ...style });

/** Cells, the darker the more marks each counts. @param most the highest count of the chart */
export const shaded = <T extends Segment & Pick<Bin, 'count'>>(
  cells: readonly T[],
  most: number,
  what: string,
  facets: Facets<T> = {},
) =>
  rect(cells as Data, {
    ...facets,
    ...ENDS,
    fill: 'var(--accent)',
    fillOpacity: ({ count }: T) => shade(count, most),
    title: ({ count }: T) => `${exactNumber(count)} ${what}`,
  });

/** A ring around each mark. @param radius of the marks, in px */
export const rings = <T extends Segment>(
  marks: readonly T[],
  radius: number,
  style: MarkOptions,
  facets: Facets<T> = {},
) => dot(marks as Data, { ...facets, x: 'x2', y: 'y2', r: radius + 4, ...style });
