import type { LinkOptions, PlotOptions } from '@observablehq/plot';
import { exactNumber } from '../format';
import { mostOf, type Bin } from './bins';
import { labels } from './labels';
import {
  marksOf,
  tailOf,
  rings,
  segments,
  segmentOf,
  shaded,
  type Placed,
  type Segment,
} from './marks';
import { type Standing } from './standing';
import { inRows } from './place-labels';
import { inPixels } from './pixels';
import { along, towards, type Extent, type Scale, type Tick } from './scale';
import { STYLE, TITLE_SIZE, written, type Label } from './text';
import { textWidth, wrapped } from './text-width';
import type { Style } from './theme';
import { WIDTHS, type WidthName } from './widths';

/** A mark of a panel; its figure is its height. */
export interface PanelMark extends Standing {
  /** In px from the left edge of its panel, as all that stands across. */
  x: number;
  at: Extent;
  style: Style;
  /** Written beside it where there is room, the first mark's first; empty: it is only in the way. */
  label: string;
  /** It has a bar across. */
  average?: boolean;
  /** It has a ring around. */
  flagged?: boolean;
}

/** Of its segments, `y` is a figure. */
export interface Panel {
  /** Above the panel; `y` in px from the top of its row. */
  titles: readonly Label[];
  notes: readonly Label[];
  /** What stands where across, named below the panel. */
  slots: readonly { x: number; text: string }[];
  /** Lines down. */
  rules?: readonly number[];
  marks: readonly PanelMark[];
  lines?: readonly (Segment & { look: (typeof LINES)[number]; style: Style; count?: number })[];
  /** Figures that are too many to be marks. */
  cells?: readonly Pick<Bin, 'x' | 'y' | 'count'>[];
  /** Lines of text below all that, of what needs explanation. */
  flags?: readonly string[];
}

/** Panels side by side, of one scale. */
export interface PanelRow {
  panels: readonly Panel[];
  scale: Scale;
  ticks: readonly Tick[];
  /** Heights in px: of what stands above the panels, of the panels, of what is free below the row. */
  head: number;
  height: number;
  gap: number;
}

/** How many panels stand side by side, and the px left of the first and between two. */
export interface Columns {
  across: number;
  left: number;
  between: number;
}

/** Rows of small panels. */
export interface Panels {
  rows: readonly PanelRow[];
  columns: Columns;
  /** Above them all; empty: nothing. */
  note: string;
  /** Whether a name may stand away from its mark, with a line to it. */
  leaders: boolean;
}

/** Height of a line of text, in px. */
export const LINE = 15;
const RADIUS = 4.5;

const stroke = ({ style }: { style: Style }) => style.colour;
/** Lines between figures of one run, between separate statements, and as far as many figures reach. */
const LOOKS = {
  run: { stroke, strokeWidth: 1.5, strokeOpacity: 0.75 },
  method: { stroke, strokeWidth: 1.5, strokeOpacity: 0.75, strokeDasharray: '4 3' },
  many: {
    stroke,
    strokeWidth: 8,
    strokeOpacity: 0.5,
    strokeLinecap: 'round',
    title: ({ count }: { count: number }) => `${exactNumber(count)} figures`,
  },
} as const satisfies Record<string, LinkOptions>;
const LINES = Object.keys(LOOKS) as (keyof typeof LOOKS)[];
/** The bar across an average. */
const AVERAGE = {
  x1: ({ x2 }: Segment) => x2 - RADIUS - 4,
  x2: ({ x2 }: Segment) => x2 + RADIUS + 4,
  y1: 'y2',
  stroke,
  strokeWidth: 2,
  className: 'tail',
};

/** Width of a panel, in px. */
export const panelWidth = ({ across, left, between }: Columns, name: WidthName) =>
  (WIDTHS[name] - left - (across - 1) * between) / across;

export function panels(
  { rows, columns, note, leaders }: Panels,
  name: WidthName,
  base: string,
): PlotOptions {
  const width = panelWidth(columns, name);
  const noted = note ? wrapped(note, WIDTHS[name]) : [];
  const ticks: Label[] = [];
  let top = noted.length ? noted.length * LINE + 10 : 0;
  const drawn = rows.flatMap((row) => {
    const floor = top + row.head + row.height;
    const y = (figure: number) => floor - along(row.scale, figure) * row.height;
    ticks.push(...row.ticks.map(({ at, text }) => ({ x: columns.left - 6, y: y(at), text })));
    const inRow = row.panels.map((panel, i) =>
      placed(panel, row, { x: columns.left + i * (width + columns.between), width, top, floor, y }),
    );
    top = Math.max(...inRow.map(({ end }) => end)) + row.gap;
    return inRow;
  });
  const all = <K extends keyof Lists>(key: K) =>
    drawn.map((panel) => panel[key]).flat() as Lists[K];
  const [marks, lines, cells] = [all('marks'), all('lines'), all('cells')];
  const averages = marks.filter(({ average }) => average);
  const flagged = marks.filter((mark) => mark.flagged);
  return inPixels(WIDTHS[name], top, [
    segments(all('rules'), STYLE.grid),
    segments(all('neutral'), STYLE.neutral),
    written(all('titles'), STYLE.title, { size: TITLE_SIZE }),
    written([...rowsOf(noted, 0, 8), ...all('notes')], STYLE.muted),
    written(all('flags'), STYLE.flagged),
    written(all('slots'), STYLE.muted, { anchor: 'middle' }),
    written(ticks, STYLE.muted, { anchor: 'end' }),
    shaded(cells, mostOf(cells), 'figures'),
    ...LINES.map((look) =>
      segments(
        lines.filter((line) => line.look === look),
        LOOKS[look],
      ),
    ),
    segments(averages, AVERAGE),
    rings(flagged, RADIUS, STYLE.flag),
    ...marksOf(marks, RADIUS, base),
    ...drawn.map(({ marks, lines, frame }) => {
      const obstacles = lines.flatMap(alongIt);
      return labels(marks.map(withTail), RADIUS, { frame, margin: 0, obstacles, leaders });
    }),
  ]);
}

/** A mark as high as it is with its tail, for a name that stands beside both. */
function withTail<T extends Placed>(mark: T): T {
  const [way] = mark.tails;
  const length = tailOf(RADIUS) - RADIUS;
  if (way === 180) return { ...mark, y1: mark.y1 + length, tails: [] };
  return way === 0 ? { ...mark, y2: mark.y2 - length, tails: [] } : mark;
}

const rowsOf = (texts: readonly string[], x: number, y: number): Label[] =>
  texts.map((text, n) => ({ x, y: y + n * LINE, text }));

/** Where a panel is, in px of the drawing; `y`: of a figure. */
type Place = Record<'x' | 'width' | 'top' | 'floor', number> & { y: (figure: number) => number };
type Lists = Omit<ReturnType<typeof placed>, 'frame' | 'end'>;

/** A panel in px of the drawing, and where what stands below it ends. */
function placed(panel: Panel, { scale, ticks, height }: PanelRow, place: Place) {
  const { marks, lines = [], cells = [], rules = [], flags = [] } = panel;
  const { x, width, top, floor, y } = place;
  const [lowest, highest] = scale.domain;
  const moved = (texts: readonly Label[]) =>
    texts.map((label) => ({ ...label, x: x + label.x, y: top + label.y }));
  const inPx = <T extends Segment>(segment: T): T => ({
    ...segment,
    x1: x + segment.x1,
    x2: x + segment.x2,
    y1: y(segment.y1),
    y2: y(segment.y2),
  });
  const across = (at: number) => inPx({ x1: 0, x2: width, y1: at, y2: at });
  const slots = slotsOf(panel.slots, place);
  const below = Math.max(floor, ...slots.map((slot) => slot.y)) + LINE + 2;
  return {
    rules: [
      ...ticks.filter(({ at }) => at !== scale.neutral).map(({ at }) => across(at)),
      ...rules.map((at) => inPx({ x1: at, x2: at, y1: lowest, y2: highest })),
    ],
    neutral: scale.neutral === null ? [] : [across(scale.neutral)],
    titles: moved(panel.titles),
    notes: moved(panel.notes),
    slots,
    flags: rowsOf(flags, x, below),
    marks: marks.map((mark) => ({
      ...inPx({ ...mark, x1: mark.x, x2: mark.x, y1: mark.at.low, y2: mark.at.high }),
      tails: mark.at.open ? [towards(mark.at, scale, 'y')] : [],
    })),
    lines: lines.map(inPx),
    cells: cells.map((cell) => inPx({ ...cell, ...segmentOf(cell) })),
    frame: { x1: x, x2: x + width, y1: floor - height - 4, y2: floor + 2 },
    end: below + flags.length * LINE,
  };
}

/** Names below a panel, each on the first line that has room for it. */
function slotsOf(slots: Panel['slots'], { x, width, floor }: Place): Label[] {
  const names = slots.map((slot) => {
    const half = textWidth(slot.text) / 2;
    const middle = x + Math.min(Math.max(slot.x, half), width - half);
    return { text: slot.text, x: middle, low: middle - half, high: middle + half };
  });
  const rows = inRows(names, 5);
  return names.map(({ text, x }, i) => ({ x, y: floor + 10 + (rows[i] ?? 0) * LINE, text }));
}

/** Small boxes along a line, which names keep off. */
const alongIt = ({ x1, y1, x2, y2 }: Segment) =>
  [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((t) => {
    const [x, y] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
    return { x1: x - 2, x2: x + 2, y1: y - 2, y2: y + 2 };
  });
