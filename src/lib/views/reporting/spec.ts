import { rect, ruleY } from '@observablehq/plot';
import { symbolSquare } from 'd3';
import type { Spec } from '../../chart/figure';
import { type Segment } from '../../chart/marks';
import { linked, type Standing } from '../../chart/standing';
import { inPixels } from '../../chart/pixels';
import { STYLE, written } from '../../chart/text';
import { fitted } from '../../chart/text-width';
import type { LegendItem } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import type { PaperRow } from '../../compare/completeness';
import { FIELDS, type Field } from '../../query';
import type { ReportingDrawing } from './drawing';
import { LAYOUT, TOTALS, claimsText, heading, percent, statingText } from './heading';

/** Papers down, fields across; a column is a band, filled in each row as far as the paper's claims state the field. */
export const spec: Spec<ReportingDrawing> = (drawing, width, base) => ({
  legend: Object.values(EXTENTS),
  plots: drawing.rows.length ? [matrix(drawing, width, base)] : [],
});

/** A square's outline of which a share, from the left, is filled. */
const filled = (share: number): LegendItem['style']['symbol'] => ({
  draw(context, size) {
    const side = Math.sqrt(size);
    const [from, to, line] = [-side / 2, side / 2, side / 8];
    context.rect(from, from, side, side);
    // The other way round: a hole.
    const hole = from + line + share * (side - 2 * line);
    context.moveTo(hole, from + line);
    context.lineTo(hole, to - line);
    context.lineTo(to - line, to - line);
    context.lineTo(to - line, from + line);
    context.closePath();
  },
});

/** How far a paper's claims state a field: what a box is filled with, and how the legend shows it. */
const EXTENTS = {
  all: {
    label: 'every claim of the paper states it',
    style: { colour: 'var(--c1)', symbol: symbolSquare },
  },
  some: {
    label: 'some do: the bar is their share',
    style: { colour: 'var(--c5)', symbol: filled(0.5) },
  },
  none: { label: 'none does', style: { colour: 'var(--muted)', symbol: filled(0) } },
} as const satisfies Record<string, LegendItem>;

/** Height of a paper's row, and of a box in its middle. */
const [ROW, BOX] = [20, 14];
/** The least width of a box and of what is left of its band, in px: one claim of thirty can be seen. */
const LEAST = 3;
/** The middle of a paper's row; of the row after the last: where the drawing ends. */
const rowAt = (index: number) => TOTALS + 21 + index * ROW;

/** How much of its band a paper's claims fill; it leads to them. */
interface Box extends Segment, Standing {
  extent: keyof typeof EXTENTS;
}

function matrix(drawing: ReportingDrawing, width: WidthName, base: string) {
  const { rows, columns } = drawing;
  const { name, claims: counts, first, step, band } = LAYOUT[width];
  const [right, bottom] = [WIDTHS[width], rowAt(rows.length)];
  const column = (x: number, textOf: (row: PaperRow) => string) =>
    rows.map((row, i) => ({ x, y: rowAt(i), text: textOf(row) }));
  const boxes = rows.flatMap((row, i) =>
    columns.map(({ field }, k) => boxOf(row, field, first + k * step, rowAt(i), band)),
  );
  const shares = rows.map((row) => {
    const needed = `${percent(row.share)}% of what a comparison needs is stated`;
    return standing(row, row.claims, `${claimsText(row.claims.length)}, ${needed}`);
  });
  const ended = { anchor: 'end' } as const;
  return inPixels(right, bottom, [
    ...heading(drawing, width),
    ruleY([TOTALS + 9], STYLE.grid),
    rect(columns, {
      x1: (_, i) => first + i * step,
      x2: (_, i) => first + i * step + band,
      y1: TOTALS + 12,
      y2: bottom - 10,
      fill: 'var(--rule)',
      fillOpacity: 0.5,
    }),
    written(column(0, (row) => fitted(row.name, name))),
    counts === null
      ? null
      : written(
          column(counts, ({ claims }) => String(claims.length)),
          STYLE.muted,
          ended,
        ),
    rect(boxes, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: ({ extent }: Box) =>
        extent === 'none' ? 'var(--surface)' : EXTENTS[extent].style.colour,
      stroke: ({ extent }: Box) => EXTENTS[extent].style.colour,
      strokeOpacity: 0.6,
      ...linked(base)(boxes),
    }),
    written(
      column(right, ({ share }) => percent(share)),
      { ...STYLE.figures, ...linked(base)(shares) },
      ended,
    ),
  ]);
}

/** A row's marks stand out together. */
const standing = ({ name, paper }: PaperRow, claims: string[], words: string): Standing => ({
  claim: claims[0] ?? '',
  claims,
  words: `${name}: ${words}`,
  run: paper,
  check: false,
});

/** @param x where the band begins @param y the middle of the row, both in px */
function boxOf(row: PaperRow, field: Field, x: number, y: number, band: number): Box {
  const all = row.claims.length;
  const { stated, claims } = row.cells[field];
  const extent = stated === 0 ? 'none' : stated === all ? 'all' : 'some';
  const share = Math.round((stated / all) * band);
  const width = extent === 'some' ? Math.min(band - LEAST, Math.max(LEAST, share)) : band;
  const words = `${statingText(stated, all)} ${FIELDS[field].toLowerCase()}`;
  const [y1, y2] = [y - BOX / 2, y + BOX / 2];
  return { ...standing(row, claims, words), extent, x1: x, x2: x + width, y1, y2 };
}
