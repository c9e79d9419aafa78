import { dot, link, text } from '@observablehq/plot';
import { fitted } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import { LINE } from './cells';
import type { Strip, StripMark } from './drawing';
import { linked } from '../links';

/** Height of a lane, which holds the figures of one configuration. */
const LANE = 7;
const HEAD = 2 * LINE + 10;

/** A strip on the drawing, in px; `x` to `x + width` is its scale. */
export interface PlacedStrip extends Strip {
  x: number;
  y: number;
  width: number;
  colour: string;
  /** 1: each configuration has a lane; 0: all marks lie on one line. */
  spread: 0 | 1;
}

export const stripHeight = (lanes: number, spread: 0 | 1) => HEAD + (spread ? lanes : 2) * LANE + 8;

interface PlacedMark extends StripMark {
  x1: number;
  x2: number;
  y: number;
  colour: string;
}

function placedMarks({ marks, x, y, width, colour, spread }: PlacedStrip): PlacedMark[] {
  const along = (at: number) => x + Math.min(1, Math.max(0, at)) * width;
  return marks.map((mark) => ({
    ...mark,
    x1: along(mark.at.low),
    x2: along(mark.at.high),
    y: y + HEAD + (spread ? mark.lane + 0.5 : 1) * LANE,
    colour,
  }));
}

/** How far the figures of a column reach, and each as a mark; a thin line joins those of one configuration. */
export function stripMarks(strips: readonly PlacedStrip[], base: string) {
  const marks = strips.flatMap(placedMarks);
  const ranges = marks.filter(({ x1, x2 }) => x1 !== x2);
  const points = marks.filter(({ x1, x2 }) => x1 === x2);
  const links = linked(base);
  const line = (at: 0 | 1) => ({
    x: (s: PlacedStrip) => s.x - 4,
    y: (s: PlacedStrip) => s.y + LINE * (at + 1),
    textAnchor: 'start' as const,
  });
  return [
    text(strips as PlacedStrip[], {
      ...line(0),
      text: ({ reach, width }: PlacedStrip) => fitted(reach, width + 16),
      fontSize: FONT_SIZE,
      className: 'figures',
    }),
    text(strips as PlacedStrip[], {
      ...line(1),
      text: ({ marks }: PlacedStrip) =>
        marks.length === 1 ? '1 figure' : `${marks.length} figures`,
      fontSize: FONT_SIZE,
      className: 'absent',
    }),
    link(joined(marks), { x1: 'x1', x2: 'x2', y: 'y', className: 'join', strokeWidth: 1 }),
    link(ranges, {
      x1: 'x1',
      x2: 'x2',
      y: 'y',
      stroke: 'colour',
      strokeWidth: 5,
      strokeLinecap: 'round',
      ...links(ranges),
    }),
    dot(points, {
      x: 'x2',
      y: 'y',
      r: 3.2,
      fill: ({ at, colour }: PlacedMark) => (at.open ? 'var(--surface)' : colour),
      fillOpacity: ({ at }: PlacedMark) => (at.open ? 1 : 0.7),
      stroke: 'colour',
      strokeWidth: 1,
      ...links(points),
    }),
  ];
}

/** From the first to the last mark of each lane that has several. */
function joined(marks: readonly PlacedMark[]): { x1: number; x2: number; y: number }[] {
  const lanes = new Map<string, { x1: number; x2: number; y: number; count: number }>();
  for (const { run, x1, x2, y, colour } of marks) {
    if (run === null) continue;
    const key = `${y} ${run} ${colour}`;
    const lane = lanes.get(key) ?? { x1, x2, y, count: 0 };
    lanes.set(key, {
      y,
      x1: Math.min(lane.x1, x1),
      x2: Math.max(lane.x2, x2),
      count: lane.count + 1,
    });
  }
  return [...lanes.values()].filter(({ count }) => count > 1);
}
