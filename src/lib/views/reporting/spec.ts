import { rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { linked, type Standing } from '../../chart/marks';
import { fitted } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { FIELDS } from '../../query';
import type { Spec } from '../figure';
import { EXTENTS } from './extents';
import { LAYOUT, TOTALS, rowAt, type Layout } from './layout';
import { claimsText, heading, percent, written } from './titles';
import type { PaperRow, ReportingDrawing } from './view';

/** Papers down, fields across; a column is a band, filled in each row as far as the paper's claims state the field. */
export const spec: Spec<ReportingDrawing> = (drawing, width, base) => ({
  legend: Object.values(EXTENTS),
  plots: drawing.rows.length ? [matrix(drawing, width, base)] : [],
});

/** Height of a box. */
const BOX = 14;
/** The least width of a box and of what is left of its band, in px: one claim of thirty can be seen. */
const LEAST = 3;

/** What stands in a cell: how much of the band it fills, and the claims that it leads to. */
interface Box {
  x1: number;
  x2: number;
  y: number;
  extent: keyof typeof EXTENTS;
  row: PaperRow;
  claims: readonly string[];
  words: string;
}

function matrix(drawing: ReportingDrawing, name: WidthName, base: string): PlotOptions {
  const { rows, columns } = drawing;
  const layout = LAYOUT[name];
  const { claims, first, step, band } = layout;
  const width = WIDTHS[name];
  const height = rowAt(rows.length);
  const boxes = rows.flatMap((row, i) => boxesOf(row, rowAt(i), drawing, layout));
  const shares = rows.map((row, i) => ({ x: width, y: rowAt(i), text: percent(row.share), row }));
  const names = rows.map((row, i) => ({ x: 0, y: rowAt(i), text: fitted(row.name, layout.name) }));
  const counts = rows.map((row, i) => ({
    x: claims ?? 0,
    y: rowAt(i),
    text: String(row.claims.length),
  }));
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...heading(drawing, layout, width),
      ruleY([TOTALS + 9], { className: 'grid' }),
      rect(columns, {
        x1: (_, i) => first + i * step,
        x2: (_, i) => first + i * step + band,
        y1: TOTALS + 12,
        y2: height - 10,
        fill: 'var(--rule)',
        fillOpacity: 0.5,
      }),
      written(names, 'names'),
      ...(claims === null ? [] : [written(counts, 'absent', 'end')]),
      rect(boxes, {
        x1: 'x1',
        x2: 'x2',
        y1: ({ y }: Box) => y - BOX / 2,
        y2: ({ y }: Box) => y + BOX / 2,
        fill: ({ extent }: Box) =>
          extent === 'none' ? 'var(--surface)' : EXTENTS[extent].style.colour,
        stroke: ({ extent }: Box) => EXTENTS[extent].style.colour,
        strokeOpacity: 0.6,
        ...linked(base)(boxes.map(({ claims, words, row }) => markOf(row, claims, words))),
      }),
      text(shares, {
        x: 'x',
        y: 'y',
        text: 'text',
        textAnchor: 'end',
        fontSize: FONT_SIZE,
        className: 'figures',
        ...linked(base)(
          rows.map((row) => {
            const words = `${claimsText(row.claims.length)}, ${percent(row.share)}% of what a comparison needs is stated`;
            return markOf(row, row.claims, words);
          }),
        ),
      }),
    ],
  };
}

/** A row's marks stand out together. */
const markOf = ({ name, paper }: PaperRow, claims: readonly string[], words: string): Standing => ({
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
    return { x1, x2: x1 + width, y, extent, row, claims, words };
  });
}
