import { rect, ruleY, type PlotOptions } from '@observablehq/plot';
import type { Spec } from '../../chart/figure';
import { linked, type Segment, type Standing } from '../../chart/marks';
import { STYLE, written } from '../../chart/text';
import { fitted } from '../../chart/text-width';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { FIELDS } from '../../query';
import type { PaperRow, ReportingDrawing } from './drawing';
import { EXTENTS } from './extents';
import { LAYOUT, TOTALS, rowAt, type Layout } from './layout';
import { claimsText, heading, percent } from './titles';

/** Papers down, fields across; a column is a band, filled in each row as far as the paper's claims state the field. */
export const spec: Spec<ReportingDrawing> = (drawing, width, base) => ({
  legend: Object.values(EXTENTS),
  plots: drawing.rows.length ? [matrix(drawing, width, base)] : [],
});

/** Height of a box. */
const BOX = 14;
/** The least width of a box and of what is left of its band, in px: one claim of thirty can be seen. */
const LEAST = 3;

/** How much of its band a paper's claims fill; it leads to them. */
interface Box extends Segment, Standing {
  extent: keyof typeof EXTENTS;
}

function matrix(drawing: ReportingDrawing, name: WidthName, base: string): PlotOptions {
  const { rows, columns } = drawing;
  const layout = LAYOUT[name];
  const { claims: counts, first, step, band } = layout;
  const width = WIDTHS[name];
  const height = rowAt(rows.length);
  const column = (x: number, textOf: (row: PaperRow) => string) =>
    rows.map((row, i) => ({ x, y: rowAt(i), text: textOf(row) }));
  const boxes = rows.flatMap((row, i) => boxesOf(row, rowAt(i), drawing, layout));
  const shares = rows.map((row) =>
    standing(
      row,
      row.claims,
      `${claimsText(row.claims.length)}, ${percent(row.share)}% of what a comparison needs is stated`,
    ),
  );
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...heading(drawing, layout, width),
      ruleY([TOTALS + 9], STYLE.grid),
      rect(columns, {
        x1: (_, i) => first + i * step,
        x2: (_, i) => first + i * step + band,
        y1: TOTALS + 12,
        y2: height - 10,
        fill: 'var(--rule)',
        fillOpacity: 0.5,
      }),
      written(column(0, (row) => fitted(row.name, layout.name))),
      counts === null
        ? null
        : written(
            column(counts, ({ claims }) => String(claims.length)),
            STYLE.muted,
            { anchor: 'end' },
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
        column(width, ({ share }) => percent(share)),
        { ...STYLE.figures, ...linked(base)(shares) },
        { anchor: 'end' },
      ),
    ],
  };
}

/** A row's marks stand out together. */
const standing = (
  { name, paper }: PaperRow,
  claims: readonly string[],
  words: string,
): Standing => ({
  claim: claims[0] ?? '',
  claims,
  words: `${name}: ${words}`,
  run: paper,
  check: false,
});

function boxesOf(
  row: PaperRow,
  y: number,
  { columns }: ReportingDrawing,
  { first, step, band }: Layout,
): Box[] {
  const all = row.claims.length;
  return columns.map(({ field }, i): Box => {
    const { stated, claims } = row.cells[field];
    const extent = stated === 0 ? 'none' : stated === all ? 'all' : 'some';
    const share = Math.round((stated / all) * band);
    const width = extent === 'some' ? Math.min(band - LEAST, Math.max(LEAST, share)) : band;
    const x1 = first + i * step;
    const words = `${stated} of ${claimsText(all)} ${stated === 1 ? 'states' : 'state'} ${FIELDS[field].toLowerCase()}`;
    return {
      ...standing(row, claims, words),
      extent,
      x1,
      x2: x1 + width,
      y1: y - BOX / 2,
      y2: y + BOX / 2,
    };
  });
}
