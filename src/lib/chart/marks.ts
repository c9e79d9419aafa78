import type { MarkOptions, RenderFunction } from '@observablehq/plot';
import { text } from '@observablehq/plot';
import { placeLabels, type Box } from './place-labels';
import { FONT_SIZE } from './theme';

const SVG = 'http://www.w3.org/2000/svg';

/** What a mark that stands for claims says of them. */
export interface ClaimMark {
  claims: readonly string[];
  /** One sentence for screen readers. */
  words: string;
  /** Marks of one run are shown together when one of them is pointed at; null: of no run. */
  run?: string | null;
  /** Drawn so that it stands out: a claim beyond its arithmetic bound. */
  check?: boolean;
  /** Address that explains the claim without a script. */
  href: string;
}

/**
 * Mark options that make each shape a link to its claims: `data-claim`, a name.
 * @param data the mark's data, in its order
 */
export function claimLinks<T>(data: readonly T[], describe: (datum: T) => ClaimMark): MarkOptions {
  const render: RenderFunction = (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const shape of [...(group?.children ?? [])]) {
      // d3 binds each shape to its place in the data.
      const datum = data[(shape as Element & { __data__: number }).__data__];
      if (datum === undefined) continue;
      const { claims, words, run, check, href } = describe(datum);
      const link = context.document.createElementNS(SVG, 'a');
      link.setAttribute('href', href);
      link.setAttribute('data-claim', claims.join(' '));
      if (run != null) link.setAttribute('data-run', run);
      if (check) link.setAttribute('data-check', '');
      link.setAttribute('aria-label', words);
      shape.replaceWith(link);
      link.append(shape);
    }
    return group;
  };
  return { render };
}

function leader(line: Box, document: Document): Element {
  const element = document.createElementNS(SVG, 'line');
  for (const name of ['x1', 'y1', 'x2', 'y2'] as const)
    element.setAttribute(name, line[name].toFixed(1));
  element.setAttribute('class', 'leader');
  return element;
}

/** What is named, where it is, and what else is in the way. */
export interface LabelOptions<T> {
  fx?: (datum: T) => string;
  fy?: (datum: T) => string;
  x1: (datum: T) => number;
  x2: (datum: T) => number;
  y1: (datum: T) => number;
  y2: (datum: T) => number;
  /** Empty: the mark is only in the way of other names. */
  text: (datum: T) => string;
  /** Half the size of the mark around the point or range. */
  radius: number;
  /** Other things drawn there, given the mark's own box. */
  obstacles?: (datum: T, box: Box) => Box[];
}

/** Names beside marks, placed so that none overlaps another, a mark or the frame; what has no room is left to hover. */
export function labels<T>(data: readonly T[], options: LabelOptions<T>) {
  const { radius, obstacles = () => [] } = options;
  const render: RenderFunction = (index, scales, _values, dimensions, context) => {
    const { marginLeft, marginTop, marginRight, marginBottom, width, height } = dimensions;
    const frame = {
      x1: marginLeft,
      y1: marginTop,
      x2: width - marginRight + 4,
      y2: height - marginBottom,
    };
    const x = scales.x as (v: number) => number;
    const y = scales.y as (v: number) => number;
    const marks = Array.from(index, (i) => {
      const d = data[i] as T;
      const box = {
        x1: x(options.x1(d)) - radius,
        x2: x(options.x2(d)) + radius,
        y1: y(options.y2(d)) - radius,
        y2: y(options.y1(d)) + radius,
      };
      return { box, text: options.text(d), blocked: obstacles(d, box) };
    });
    const placed = placeLabels(
      marks,
      frame,
      marks.flatMap(({ blocked }) => blocked),
    );
    const group = context.document.createElementNS(SVG, 'g');
    group.setAttribute('class', 'labels');
    group.setAttribute('font-size', String(FONT_SIZE));
    placed.forEach((place, k) => {
      if (!place) return;
      const label = context.document.createElementNS(SVG, 'text');
      label.setAttribute('x', place.x.toFixed(1));
      label.setAttribute('y', place.y.toFixed(1));
      label.setAttribute('dy', '0.32em');
      label.setAttribute('text-anchor', place.anchor);
      label.textContent = marks[k]?.text ?? '';
      if (place.leader) group.append(leader(place.leader, context.document));
      group.append(label);
    });
    return group;
  };
  const { fx, fy } = options;
  return text(data as T[], {
    ...(fx ? { fx } : {}),
    ...(fy ? { fy } : {}),
    x: options.x1,
    y: options.y1,
    fontSize: FONT_SIZE,
    render,
  });
}
