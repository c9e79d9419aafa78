import { groups } from 'd3';
import { bars, linked, marksOf, segments, type Placed, type Segment } from '../../chart/marks';
import { along, reachOf, towards, type Extent, type Scale } from '../../chart/scale';
import { STYLE, TITLE_SIZE, written, type Label } from '../../chart/text';
import { fitted } from '../../chart/text-width';
import type { Style } from '../../chart/theme';
import { countText } from '../../format';
import type { Cell, Strip } from './drawing';

/** Height of a line of text, in px. */
export const LINE = 15;
/** Height of a figure with its qualifier above and its mark below. */
export const CELL = 3.2 * LINE;
/** Height of a lane, which has the figures of one configuration, and of the texts above the lanes. */
const [LANE, HEAD] = [7, 2 * LINE + 10];
export const stripHeight = (lanes: number) => HEAD + lanes * LANE + 8;

/** Radius of marks: of a figure in words, and of one among many. */
const [LARGE, SMALL] = [4.5, 3.2];

/** Room for a column of a method, in px; `x` to `x + width` is its scale. */
export interface Box {
  x: number;
  y: number;
  width: number;
  style: Style;
  scale: Scale;
}
export interface CellBox extends Box {
  cell: Cell;
}
export interface StripBox extends Box {
  strip: Strip;
  /** Whether each configuration has a lane; otherwise all marks lie on one line. */
  inLanes: boolean;
}

const above = ({ x, y }: Box, line: number, text: string): Label => ({
  x: x - 4,
  y: y + line * LINE,
  text,
});

const placed = <M extends object>(
  mark: M,
  at: Extent,
  y: number,
  { x, width, style, scale }: Box,
) => ({
  ...mark,
  x1: x + along(scale, at.low) * width,
  x2: x + along(scale, at.high) * width,
  y1: y,
  y2: y,
  style,
  tails: at.open ? [towards(at, scale, 'x')] : [],
});

/** Figures in words, each with its qualifier above and its mark below; the words lead to the claim. */
export function cellMarks(boxes: readonly CellBox[], base: string) {
  const marked = boxes.flatMap((box) => {
    const { at } = box.cell;
    return at ? [placed(box.cell, at, box.y + 2 * LINE + 2, box)] : [];
  });
  const rails = boxes
    .filter(({ cell }) => cell.at)
    .map(({ x, y, width }) => rail(x, x + width, y + 2 * LINE + 2));
  const qualifiers = boxes.map((box) => above(box, 0, box.cell.qualifier));
  const figures = boxes.map((box) =>
    above(box, 1, fitted(box.cell.figure, box.width + 20, TITLE_SIZE)),
  );
  const links = linked(base)(boxes.map(({ cell }) => cell));
  return [
    written(qualifiers, STYLE.muted),
    segments(rails, STYLE.grid),
    ...marksOf(marked, LARGE, null),
    written(figures, { ...STYLE.figures, ...links }, { size: TITLE_SIZE }),
  ];
}

const rail = (x1: number, x2: number, y: number): Segment => ({ x1, x2, y1: y, y2: y });

/** How far the figures of a column reach, and each as a mark; a thin line joins those of one configuration. */
export function stripMarks(boxes: readonly StripBox[], base: string) {
  const marks = boxes.flatMap((box) =>
    box.strip.marks.map((mark) => placed(mark, mark.at, laneY(box, mark.lane), box)),
  );
  const counted = boxes.flatMap((box) => {
    const { bar } = box.strip;
    return bar ? [placed({ bar }, { ...bar, open: false }, laneY(box, 0), box)] : [];
  });
  const texts = (line: number, textOf: (strip: Strip) => string) =>
    boxes.map((box) => above(box, line, fitted(textOf(box.strip), box.width + 16)));
  return [
    written(
      texts(1, ({ figure }) => figure),
      STYLE.figures,
    ),
    written(
      texts(2, ({ bar, marks }) => countText(bar?.count ?? marks.length)),
      STYLE.muted,
    ),
    segments(joined(marks), STYLE.neutral),
    ...marksOf(marks, SMALL, base),
    bars(counted, SMALL),
  ];
}

const laneY = ({ y, inLanes }: StripBox, lane: number) =>
  y + HEAD + (inLanes ? lane + 0.5 : 1) * LANE;

/** From the first to the last mark of each configuration that has several in a lane. */
const joined = (marks: readonly Placed[]): Segment[] =>
  groups(
    marks.filter(({ run }) => run !== null),
    ({ y1, run }) => `${y1} ${run ?? ''}`,
  )
    .filter(([, { length }]) => length > 1)
    .map(([, own]) => {
      const { low, high } = reachOf(own.map(({ x1, x2 }) => ({ low: x1, high: x2 })));
      return rail(low, high, own[0]?.y1 ?? 0);
    });
