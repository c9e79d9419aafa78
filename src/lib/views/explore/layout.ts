import { fitted, textWidth, wrapped } from '../../chart/text-width';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { ticksOf, type Tick } from './scales';
import type { ExploreDrawing } from './view';

export const LINE = 16;
const TITLE = 22;
export const MARGIN_RIGHT = 20;
export const GAP = 40;
const COLUMNS: Record<WidthName, number> = { wide: 3, medium: 2, narrow: 1 };

/** Where things are, in px: a grid of panels, with room for what is written around them. */
export interface Layout {
  columns: number;
  /** Of one panel. */
  width: number;
  height: number;
  /** Room for the ticks of the vertical axis. */
  left: number;
  ticks: { x: Tick[]; y: Tick[] };
  /** Room for ticks below each panel, and for panel titles above. */
  below: number;
  above: number;
  /** Lines above the panels: what the vertical axis is, what else must be known. */
  header: string[];
  footer: string;
  /** Names of categories, in rows so that none is on another. */
  names: Name[][];
}

interface Name extends Tick {
  /** The category's place. */
  band: number;
}

export function layoutOf(
  drawing: ExploreDrawing,
  notes: readonly string[],
  name: WidthName,
): Layout {
  const { panels, x, y } = drawing;
  const columns = Math.min(COLUMNS[name], panels.length);
  const height = panels.length > 1 ? 240 : name === 'narrow' ? 380 : 440;
  const up = ticksOf(y, height > 300 ? 8 : 5);
  const left = Math.max(50, ...up.map(({ text }) => textWidth(text) + 12));
  const inner = WIDTHS[name] - left - MARGIN_RIGHT;
  const width = (inner - (columns - 1) * GAP) / columns;
  const names = 'bands' in x ? namesOf(x.bands, width) : [];
  const whole = WIDTHS[name] - 8;
  return {
    columns,
    width,
    height,
    left,
    ticks: { x: 'bands' in x ? [] : ticksOf(x, Math.max(3, Math.floor(width / 48))), y: up },
    below: 24 + LINE * Math.max(0, names.length - 1),
    above: panels[0] ? TITLE : 0,
    header: [
      `↑ ${y.title}`,
      ...(y.note ? [`vertical axis ${y.note}`] : []),
      ...(x.note ? [`horizontal axis ${x.note}`] : []),
      ...notes,
    ].flatMap((line) => wrapped(line, whole)),
    footer: fitted('bands' in x ? x.title : `${x.title} →`, whole),
    names,
  };
}

/** Each name below its category, in the first row where it is on no other. */
function namesOf(bands: readonly string[], width: number): Name[][] {
  const band = width / bands.length;
  const rows: { end: number; names: Name[] }[] = [];
  bands.forEach((label, i) => {
    const text = fitted(label, width + GAP - 8);
    const half = textWidth(text) / 2;
    const room = { from: half - GAP / 2 + 4, to: width + GAP / 2 - 4 - half };
    const middle = Math.max(room.from, Math.min(room.to, (i + 0.5) * band));
    const name = { at: middle / band - 0.5, text, band: i };
    const end = middle + half + 8;
    const free = rows.find((row) => row.end < middle - half);
    if (free) {
      free.names.push(name);
      free.end = end;
    } else rows.push({ end, names: [name] });
  });
  return rows.map(({ names }) => names);
}

export const dimensions = (
  { columns, width, height, left, below, above, header }: Layout,
  name: WidthName,
  panels: number,
) => {
  const rows = Math.ceil(panels / columns);
  const between = below + above + 8;
  const marginTop = header.length * LINE + above + 10;
  const marginBottom = below + LINE + 6;
  return {
    width: WIDTHS[name],
    height: marginTop + rows * height + (rows - 1) * between + marginBottom,
    marginLeft: left,
    marginRight: MARGIN_RIGHT,
    marginTop,
    marginBottom,
    fx: parted(columns, GAP / (width + GAP)),
    fy: parted(rows, between / (height + between)),
  };
};

/** One panel alone takes all the room. */
const parted = (count: number, padding: number) => ({
  domain: indices(count),
  axis: null,
  padding: count > 1 ? padding : 0,
});

const indices = (count: number) => Array.from({ length: count }, (_, i) => String(i));

export interface InPanel {
  panel: number;
}
/** Panels fill one row after the other. */
export const facetsOf = (columns: number) => ({
  fx: ({ panel }: InPanel) => String(panel % columns),
  fy: ({ panel }: InPanel) => String(Math.floor(panel / columns)),
});
