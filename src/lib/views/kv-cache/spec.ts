import { ruleX, ruleY } from '@observablehq/plot';
import { groups } from 'd3';
import type { Spec } from '../../chart/figure';
import { bars, marksOf, segments, type Segment } from '../../chart/marks';
import { linked } from '../../chart/standing';
import { inPixels } from '../../chart/pixels';
import { along, reachOf, towards, type Extent } from '../../chart/scale';
import { STYLE, TITLE_SIZE, written, type Label } from '../../chart/text';
import { fitted } from '../../chart/text-width';
import { techniqueLegend } from '../../chart/theme';
import { WIDTHS } from '../../chart/widths';
import { countText } from '../../format';
import type { MatrixDrawing, StripMark } from './drawing';
import { HEAD, LANE, LINE, blocks, matrix, type Box, type Sheet, type StripBox } from './layout';

/** Methods down, measures across; on narrower charts a block a method with the measures it reports. */
export const spec: Spec<MatrixDrawing> = (drawing, width, base) => ({
  legend: techniqueLegend(drawing.rows.map(({ technique }) => technique)),
  plots: drawing.rows.length
    ? [drawn(width === 'wide' ? matrix(drawing) : blocks(drawing, WIDTHS[width]), base)]
    : [],
});

const drawn = (sheet: Sheet, base: string) =>
  inPixels(sheet.width, sheet.height, [
    ruleY(sheet.rules, STYLE.grid),
    ruleX(sheet.sides, STYLE.grid),
    written(sheet.titles, STYLE.muted),
    written(sheet.methods, STYLE.title),
    written(sheet.absent, STYLE.muted),
    ...cellMarks(sheet, base),
    ...stripMarks(sheet, base),
  ]);

/** Radius of marks: of a figure in words, and of one among many. */
const [LARGE, SMALL] = [4.5, 3.2];

/** A text above the marks of a box. */
const above = ({ x, y }: Box, line: number, text: string): Label => ({
  x: x - 4,
  y: y + line * LINE,
  text,
});

const placed = <M extends object>(mark: M, at: Extent, y: number, box: Box) => {
  const [x1, x2] = [along(box.scale, at.low), along(box.scale, at.high)];
  const tails = at.open ? [towards(at, box.scale, 'x')] : [];
  const { style } = box;
  return { ...mark, ...flat(box.x + x1 * box.width, box.x + x2 * box.width, y), style, tails };
};

const flat = (x1: number, x2: number, y: number): Segment => ({ x1, x2, y1: y, y2: y });

/** Figures in words, each with its qualifier above and its mark below; the words lead to the claim. */
function cellMarks({ cells: boxes }: Sheet, base: string) {
  const markY = ({ y }: Box) => y + 2 * LINE + 2;
  const marked = boxes.flatMap((box) => {
    const { cell } = box;
    return cell.at ? [{ box, mark: placed(cell, cell.at, markY(box), box) }] : [];
  });
  const rails = marked.map(({ box }) => flat(box.x, box.x + box.width, markY(box)));
  const qualifiers = boxes.map((box) => above(box, 0, box.cell.qualifier));
  const figures = boxes.map((box) =>
    above(box, 1, fitted(box.cell.figure, box.width + 20, TITLE_SIZE)),
  );
  const links = linked(base)(boxes.map(({ cell }) => cell));
  return [
    written(qualifiers, STYLE.muted),
    segments(rails, STYLE.grid),
    ...marksOf(
      marked.map(({ mark }) => mark),
      LARGE,
      null,
    ),
    written(figures, { ...STYLE.figures, ...links }, { size: TITLE_SIZE }),
  ];
}

/** How far the figures of a column reach, and each as a mark; a thin line joins those of one configuration. */
function stripMarks({ strips: boxes }: Sheet, base: string) {
  const marks = boxes.flatMap((box) =>
    box.strip.marks.map((mark) => placed(mark, mark.at, laneY(box, mark.lane), box)),
  );
  const counted = boxes.flatMap((box) => {
    const { bar } = box.strip;
    return bar ? [placed({ bar }, { ...bar, open: false }, laneY(box, 0), box)] : [];
  });
  const texts = (line: number, textOf: (box: StripBox) => string) =>
    boxes.map((box) => above(box, line, fitted(textOf(box), box.width + 16)));
  const figures = texts(1, ({ strip }) => strip.figure);
  const counts = texts(2, ({ strip: { bar, marks } }) => countText(bar?.count ?? marks.length));
  return [
    written(figures, STYLE.figures),
    written(counts, STYLE.muted),
    segments(joined(marks), STYLE.neutral),
    ...marksOf(marks, SMALL, base),
    bars(counted, SMALL),
  ];
}

const laneY = ({ y, inLanes }: StripBox, lane: number) =>
  y + HEAD + (inLanes ? lane + 0.5 : 1) * LANE;

/** From the first to the last mark of each configuration that has several in a lane. */
const joined = (marks: readonly (Segment & StripMark)[]): Segment[] =>
  groups(
    marks.filter(({ run }) => run !== null),
    ({ y1, run }) => `${y1} ${run ?? ''}`,
  )
    .filter(([, { length }]) => length > 1)
    .map(([, own]) => {
      const { low, high } = reachOf(own.map(({ x1, x2 }) => ({ low: x1, high: x2 })));
      return flat(low, high, own[0]?.y1 ?? 0);
    });
