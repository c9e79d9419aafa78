import { ruleX, ruleY, text } from '@observablehq/plot';
import { fitted, textWidth, wrapped } from '../../plot/text-width';
import { FONT_SIZE } from '../../plot/theme';
import { WIDTHS, type WidthName } from '../../plot/widths';
import { ticksOf, type Tick } from './scales';
import type { ExploreDrawing } from './view';

const LINE = 16;
const TITLE = 22;
const MARGIN = { left: 50, right: 20 };
const GAP = 40;
const COLUMNS: Record<WidthName, number> = { wide: 3, medium: 2, narrow: 1 };

/** Where things are, in px: a grid of panels, the first row the largest, with room for what is written around them. */
export interface Layout {
  columns: number;
  /** Of one panel. */
  width: number;
  height: number;
  /** Room for ticks below each panel, and for panel titles above. */
  below: number;
  above: number;
  /** Lines above the panels: what the vertical axis is, what else must be known. */
  header: string[];
  footer: string;
  /** Names of categories, in rows so that none is on another. */
  names: Name[];
}

interface Name extends Tick {
  /** The category's place. */
  band: number;
  row: number;
}

export function layoutOf(
  drawing: ExploreDrawing,
  notes: readonly string[],
  name: WidthName,
): Layout {
  const { panels, x, y } = drawing;
  const columns = Math.min(COLUMNS[name], panels.length);
  const inner = WIDTHS[name] - MARGIN.left - MARGIN.right;
  const width = (inner - (columns - 1) * GAP) / columns;
  const names = 'bands' in x ? namesOf(x.bands, width) : [];
  const whole = WIDTHS[name] - 8;
  return {
    columns,
    width,
    height: panels.length > 1 ? 240 : name === 'narrow' ? 380 : 440,
    below: 24 + LINE * Math.max(0, ...names.map(({ row }) => row)),
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
function namesOf(bands: readonly string[], width: number): Name[] {
  const band = width / bands.length;
  const ends: number[] = [];
  return bands.map((label, i) => {
    const text = fitted(label, width + GAP - 8);
    const half = textWidth(text) / 2;
    const room = { from: half - GAP / 2 + 4, to: width + GAP / 2 - 4 - half };
    const middle = Math.max(room.from, Math.min(room.to, (i + 0.5) * band));
    const free = ends.findIndex((end) => end < middle - half);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + half + 8;
    return { at: middle / band - 0.5, text, band: i, row };
  });
}

export const dimensions = (
  { columns, width, height, below, above, header }: Layout,
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
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
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

/** Grid, the lines of no change, ticks, names of categories and panels, and what the axes measure. */
export function frame({ panels, x, y }: ExploreDrawing, layout: Layout) {
  const { columns, width, height, header, footer, names } = layout;
  const facets = facetsOf(columns);
  const each = <T>(data: readonly T[], of = panels.map((_, i) => i)) =>
    of.flatMap((panel) => data.map((datum) => ({ ...datum, panel })));
  const xTicks = 'bands' in x ? [] : ticksOf(x, Math.max(3, Math.floor(width / 48)));
  const yTicks = ticksOf(y, height > 300 ? 8 : 5);
  const edges = 'bands' in x ? x.bands.slice(1).map((_, i) => ({ at: i + 0.5 })) : [];
  const small = { fontSize: FONT_SIZE };
  const neutral = 'bands' in x || x.neutral === null ? [] : [{ at: x.neutral }];
  return [
    ruleX(each([...xTicks, ...edges]), { ...facets, x: 'at', className: 'grid' }),
    ruleY(each(yTicks), { ...facets, y: 'at', className: 'grid' }),
    ruleX(each(neutral), { ...facets, x: 'at', className: 'unity' }),
    ruleY(each(y.neutral === null ? [] : [{ at: y.neutral }]), {
      ...facets,
      y: 'at',
      className: 'unity',
    }),
    text(each(xTicks), {
      ...facets,
      ...small,
      x: 'at',
      text: 'text',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 8,
    }),
    text(
      each(
        yTicks,
        panels.map((_, i) => i).filter((i) => i % columns === 0),
      ),
      {
        ...facets,
        ...small,
        y: 'at',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
      },
    ),
    ...rowsOf(names).flatMap((row, i) => [
      ruleX(i ? each(row) : [], {
        ...facets,
        x: 'band',
        insetTop: height,
        insetBottom: -8 - LINE * i,
        className: 'leader',
      }),
      text(each(row), {
        ...facets,
        ...small,
        x: 'at',
        text: 'text',
        frameAnchor: 'bottom',
        lineAnchor: 'top',
        dy: 8 + LINE * i,
        className: 'labels',
      }),
    ]),
    text(each([{}]), {
      ...facets,
      text: ({ panel }: InPanel) => fitted(panels[panel] ?? '', width + GAP / 2, 13),
      frameAnchor: 'top-left',
      lineAnchor: 'bottom',
      dy: -7,
      className: 'panel-title',
      fontSize: 13,
    }),
    ...header.map((line, i) =>
      text([line], {
        ...small,
        text: String,
        facet: 'super',
        frameAnchor: 'top-left',
        lineAnchor: 'bottom',
        dx: -MARGIN.left + 4,
        dy: -layout.above - 8 - LINE * (header.length - 1 - i),
        className: 'axis-label',
      }),
    ),
    text([footer], {
      ...small,
      text: String,
      facet: 'super',
      frameAnchor: 'bottom-right',
      lineAnchor: 'top',
      dx: MARGIN.right - 4,
      dy: layout.below + 2,
      className: 'axis-label',
    }),
  ];
}

const rowsOf = (names: readonly Name[]) =>
  indices(1 + Math.max(-1, ...names.map(({ row }) => row))).map((i) =>
    names.filter(({ row }) => String(row) === i),
  );
