import { countsOf } from '../../chart/bins';
import type { Spec } from '../../chart/figure';
import { MOST_LARGE } from '../../chart/limits';
import { namedOnce } from '../../chart/names';
import { TICK_ROW, plane, type Note } from '../../chart/plane';
import { ticksOf } from '../../chart/scale';
import { TITLE_SIZE } from '../../chart/text';
import { fitted, textWidth, wrapped } from '../../chart/text-width';
import { categoryStyle, type LegendItem } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { exactNumber } from '../../format';
import type { ExploreDrawing, Point } from './drawing';
import { rowsOfNames } from './names';

const COLUMNS: Record<WidthName, number> = { wide: 3, medium: 2, narrow: 1 };
/** Room for a panel's title, and from one panel to the next. */
const [TITLE, GAP] = [22, 40];
const RIGHT = 20;

/** One measure against another, or by category; a panel for each value of a field. */
export const spec: Spec<ExploreDrawing> = (drawing, width, base) => {
  const { panels, x, y, shapes, points, cells } = drawing;
  const [first] = panels;
  if (first === undefined) return { legend: [], plots: [] };
  const columns = Math.min(COLUMNS[width], panels.length);
  const height = panels.length > 1 ? 240 : width === 'narrow' ? 380 : 440;
  const up = ticksOf(y, height > 300 ? 8 : 5);
  const left = Math.max(50, ...up.map(({ text }) => textWidth(text) + 12));
  const panelWidth = (WIDTHS[width] - left - RIGHT - (columns - 1) * GAP) / columns;
  const rows = x.bands
    ? rowsOfNames(x.bands, panelWidth, GAP)
    : [ticksOf(x, Math.max(3, Math.floor(panelWidth / 48)))];
  const edges = x.bands?.slice(1).map((_, i) => i + 0.5);
  const above = first ? TITLE : 0;
  const below = 24 + TICK_ROW * (rows.length - 1);
  const header = headerOf(drawing, WIDTHS[width] - 8);
  const [marginTop, marginBottom] = [header.length * TICK_ROW + above + 10, below + TICK_ROW + 6];
  const down = below + above + 8;
  const deep = Math.ceil(panels.length / columns);
  const axis = x.bands ? x.title : `${x.title} →`;
  return {
    legend: cells.length ? [] : legend(drawing),
    plots: [
      plane(
        {
          size: {
            width: WIDTHS[width],
            height: marginTop + deep * height + (deep - 1) * down + marginBottom,
            marginLeft: left,
            marginRight: RIGHT,
            marginTop,
            marginBottom,
          },
          panels: panels.map((title) => fitted(title, panelWidth + GAP / 2, TITLE_SIZE)),
          columns,
          gaps: {
            across: columns > 1 ? GAP / (panelWidth + GAP) : 0,
            down: deep > 1 ? down / (height + down) : 0,
          },
          x: {
            scale: x,
            grid: edges ?? rows.flatMap((row) => row.map(({ at }) => at)),
            rows,
            below: 'each',
          },
          y: { scale: y, ticks: up },
          notes: [
            ...header.map((text, i): Note => ({
              text,
              corner: 'top-left',
              dx: 4 - left,
              dy: -above - 8 - TICK_ROW * (header.length - 1 - i),
            })),
            {
              text: fitted(axis, WIDTHS[width] - 8),
              corner: 'bottom-right',
              dx: RIGHT - 4,
              dy: below + 2,
            },
          ],
          points: points.map((point) => ({ ...point, style: styleOf(point, shapes) })),
          named,
          cells,
        },
        base,
      ),
    ],
  };
};

/** What the vertical axis is, and what else must be known. */
function headerOf({ x, y, cells }: ExploreDrawing, width: number): string[] {
  const { total } = countsOf(cells);
  return [
    `↑ ${y.title}`,
    ...(y.note ? [`vertical axis ${y.note}`] : []),
    ...(x.note ? [`horizontal axis ${x.note}`] : []),
    ...(total ? [`the shade counts ${exactNumber(total)} marks`] : []),
  ].flatMap((line) => wrapped(line, width));
}

/** Colour and shape of a mark: one style for both, or one for each. */
const styleOf = ({ colour, shape }: Point, shapes: ExploreDrawing['shapes']) =>
  shapes
    ? { colour: categoryStyle(colour).colour, symbol: categoryStyle(shape).symbol }
    : categoryStyle(colour);

const legend = ({ colours, shapes }: ExploreDrawing): LegendItem[] => [
  ...colours.map(({ label, slot }) => ({
    label,
    style: categoryStyle(slot, shapes ? 'colour' : 'both'),
  })),
  ...(shapes ?? []).map(({ label, slot }) => ({ label, style: categoryStyle(slot, 'symbol') })),
];

/** Each name once in a panel; among many marks without its variant in brackets. */
function named<T extends Point>(points: readonly T[]): T[] {
  const isShort = points.length > MOST_LARGE;
  const short = points.map((point) =>
    isShort ? { ...point, label: point.label.replace(/ \([^)]*\)/, '') } : point,
  );
  return namedOnce(short, ({ y }) => y.high);
}
