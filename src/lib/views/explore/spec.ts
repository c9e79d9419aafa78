import { shadeText } from '../../chart/bins';
import type { Spec } from '../../chart/figure';
import { MOST_LARGE } from '../../chart/limits';
import { namedOnce } from '../../chart/names';
import { TICK_ROW } from '../../chart/frame';
import { plane } from '../../chart/plane';
import { ticksOf } from '../../chart/scale';
import { TITLE_SIZE } from '../../chart/text';
import { fitted, textWidth, wrapped } from '../../chart/text-width';
import { categoryStyle, type LegendItem } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
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
  const above = first ? TITLE : 0;
  const below = 24 + TICK_ROW * (rows.length - 1);
  const room = WIDTHS[width] - 8;
  const header = headerOf(drawing, room);
  const down = below + above + 8;
  const deep = Math.ceil(panels.length / columns);
  const top = header.length * TICK_ROW + above + 10;
  return {
    legend: cells.length ? [] : legend(drawing),
    plots: [
      plane(
        {
          height: deep * height + (deep - 1) * down,
          margin: { top, right: RIGHT, bottom: below + TICK_ROW + 6, left },
          panels: panels.map((title, id) => ({
            id,
            title: fitted(title, panelWidth + GAP / 2, TITLE_SIZE),
          })),
          columns,
          gaps: { across: GAP / (panelWidth + GAP), down: down / (height + down) },
          x: {
            scale: x,
            rows,
            below: 'each',
            grid: x.bands?.slice(1).map((_, i) => i + 0.5),
            title: { text: fitted(x.bands ? x.title : `${x.title} →`, room), right: 4 },
          },
          y: { scale: y, ticks: up },
          notes: header.map((text, i) => ({ text, x: 4, y: 18 + TICK_ROW * i })),
          points,
          styleOf: (point) => styleOf(point, shapes),
          named,
          cells,
        },
        width,
        base,
      ),
    ],
  };
};

/** What the vertical axis is, and what else must be known. */
const headerOf = ({ x, y, cells }: ExploreDrawing, width: number): string[] =>
  [
    `↑ ${y.title}`,
    y.note && `vertical axis ${y.note}`,
    x.note && `horizontal axis ${x.note}`,
    shadeText(cells, 'marks'),
  ].flatMap((line) => (line ? wrapped(line, width) : []));

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
