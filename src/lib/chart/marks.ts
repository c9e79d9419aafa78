import {
  dot,
  link,
  rect,
  vector,
  type Data,
  type LinkOptions,
  type MarkOptions,
  type RenderFunction,
} from '@observablehq/plot';
import { countText, exactNumber } from '../format';
import { claimAddress } from './address';
import { shade, type Bin } from './bins';
import type { Ends, Way } from './scale';
import type { Style } from './theme';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark of a drawing, as far as it stands for claims. */
export interface Standing {
  /** The claim that its address leads to. */
  claim: string;
  /** All matching claims that it stands for, where they are more than that one, or others. */
  claims?: readonly string[];
  /** One sentence for screen readers. */
  words: string;
  /** Marks of one run are shown together when one of them is pointed at; null: of no run. */
  run: string | null;
  /** Drawn so that it stands out: a claim beyond its arithmetic bound. */
  check: boolean;
}

/** As an attribute has them. */
export const claimsOf = ({ claim, claims = [claim] }: Pick<Standing, 'claim' | 'claims'>) =>
  claims.join(' ');

/**
 * Mark options that do something to each shape and its mark, once it is drawn.
 * @param data the mark's data, in its order
 */
function eachShape<T>(
  data: readonly T[],
  change: (shape: Element, mark: T, document: Document) => void,
): MarkOptions {
  const render: RenderFunction = (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const shape of [...(group?.children ?? [])]) {
      // d3 binds each shape to its place in the data.
      const mark = data[(shape as Element & { __data__: number }).__data__];
      if (mark !== undefined) change(shape, mark, context.document);
    }
    return group;
  };
  return { render };
}

/**
 * Each shape becomes a link to its claims: `data-claim`, a name.
 * @param base path that the site lives under
 */
export const linked = (base: string) => (data: readonly Standing[]) =>
  eachShape(data, (shape, mark, document) => {
    const { claim, words, run, check } = mark;
    const anchor = document.createElementNS(SVG, 'a');
    anchor.setAttribute('href', base + claimAddress(claim));
    anchor.setAttribute('data-claim', claimsOf(mark));
    if (run !== null) anchor.setAttribute('data-run', run);
    if (check) anchor.setAttribute('data-check', '');
    anchor.setAttribute('aria-label', words);
    shape.replaceWith(anchor);
    anchor.append(shape);
  });

/** Each shape says which claims' mark it goes with: `data-of`. */
const goingWith = (data: readonly Standing[]) =>
  eachShape(data, (shape, mark) => {
    shape.setAttribute('data-of', claimsOf(mark));
  });

/** Words beside each shape lead to its claims. */
const ofWords = (data: readonly Standing[]) => ({ className: 'cell-mark', ...goingWith(data) });

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
