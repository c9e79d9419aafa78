import { text, type RenderFunction } from '@observablehq/plot';
import { tailOf, type Facets, type Placed, type Segment } from './marks';
import { claimsOf } from './standing';
import { placeLabels, type Box } from './place-labels';
import type { Way } from './scale';
import { STYLE } from './text';
import { FONT_SIZE } from './theme';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark that may be named. Without a name it is only in the way of other names. */
export interface Named extends Segment, Pick<Placed, 'tails' | 'claim' | 'claims'> {
  label: string;
}

/** What names are placed in and around, in px. */
interface Around<T> extends Facets<T> {
  /** By default the plot's, or its panel's. */
  frame?: Box;
  /** What is left free around a mark, in px. */
  margin?: number;
  /** What is in the way besides marks and tails. */
  obstacles?: readonly Box[];
  /** Whether a name may stand away from its mark, with a line to it. */
  leaders?: boolean;
}

/**
 * Names beside marks, placed in their order so that none overlaps another, a mark or the frame; what
 * has no room is left to hover.
 * @param radius of the marks, in px
 */
export function labels<T extends Named>(
  marks: readonly T[],
  radius: number,
  { fx, fy, frame: own, margin = 1, obstacles = [], leaders = true }: Around<T> = {},
) {
  const render: RenderFunction = (index, scales, _values, dimensions, context) => {
    const { marginLeft, marginTop, marginRight, marginBottom, width, height } = dimensions;
    const frame = own ?? {
      x1: marginLeft,
      y1: marginTop,
      x2: width - marginRight + 4,
      y2: height - marginBottom,
    };
    const { x, y } = scales as Record<'x' | 'y', (value: number) => number>;
    const shown = Array.from(index).flatMap((i) => marks[i] ?? []);
    const labelled = shown.map((mark) => {
      const box = boxOf(mark, x, y, radius + margin);
      return {
        box,
        text: mark.label,
        tails: mark.tails.map((way) => beside(box, way, tailOf(radius) - radius)),
      };
    });
    const places = placeLabels(labelled, frame, [
      ...labelled.flatMap(({ tails }) => tails),
      ...obstacles,
    ]);
    const group = element(context.document, 'g', {
      'font-size': FONT_SIZE,
      stroke: STYLE.name.stroke,
      'stroke-width': STYLE.name.strokeWidth,
      'stroke-linejoin': STYLE.name.strokeLinejoin,
      'paint-order': 'stroke',
      'pointer-events': STYLE.name.pointerEvents,
    });
    places.forEach((place, k) => {
      if (!place || (place.leader && !leaders)) return;
      const name = element(context.document, 'text', {
        x: place.x.toFixed(1),
        y: place.y.toFixed(1),
        dy: '0.32em',
        'text-anchor': place.anchor,
      });
      name.textContent = labelled[k]?.text ?? '';
      const parts = place.leader ? [leader(place.leader, context.document), name] : [name];
      for (const part of parts) {
        const mark = shown[k];
        if (mark) part.setAttribute('data-of', claimsOf(mark));
        group.append(part);
      }
    });
    return group;
  };
  return text(marks as T[], {
    ...(fx ? { fx } : {}),
    ...(fy ? { fy } : {}),
    x: 'x1',
    y: 'y1',
    fontSize: FONT_SIZE,
    render,
  });
}

function element(document: Document, name: string, attributes: Record<string, string | number>) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const leader = ({ x1, y1, x2, y2 }: Box, document: Document) =>
  element(document, 'line', {
    x1: x1.toFixed(1),
    y1: y1.toFixed(1),
    x2: x2.toFixed(1),
    y2: y2.toFixed(1),
    stroke: STYLE.leader.stroke,
    'stroke-width': STYLE.leader.strokeWidth,
  });

/** The box of a mark in px, with so much around it. */
function boxOf(
  { x1, y1, x2, y2 }: Segment,
  x: (value: number) => number,
  y: (value: number) => number,
  around: number,
): Box {
  return {
    x1: Math.min(x(x1), x(x2)) - around,
    x2: Math.max(x(x1), x(x2)) + around,
    y1: Math.min(y(y1), y(y2)) - around,
    y2: Math.max(y(y1), y(y2)) + around,
  };
}

/** What a tail takes beside the box of its mark. */
function beside(box: Box, way: Way, length: number): Box {
  switch (way) {
    case 0:
      return { ...box, y1: box.y1 - length, y2: box.y1 };
    case 90:
      return { ...box, x1: box.x2, x2: box.x2 + length };
    case 180:
      return { ...box, y1: box.y2, y2: box.y2 + length };
    case 270:
      return { ...box, x1: box.x1 - length, x2: box.x1 };
  }
}
