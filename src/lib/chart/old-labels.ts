import { text, type RenderFunction } from '@observablehq/plot';
import { placeLabels, type Box } from './place-labels';
import { FONT_SIZE } from './theme';

const SVG = 'http://www.w3.org/2000/svg';

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
