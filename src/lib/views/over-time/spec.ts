import { shadeText } from '../../chart/bins';
import type { Spec } from '../../chart/figure';
import { MOST_NAMED } from '../../chart/limits';
import { namedOnce } from '../../chart/names';
import { panels, panelWidth, type Panel, type PanelRow } from '../../chart/panels';
import { along, reachOf, timesScale, type Scale, type Tick } from '../../chart/scale';
import { textWidth } from '../../chart/text-width';
import { techniqueLegend, techniqueStyle } from '../../chart/theme';
import type { WidthName } from '../../chart/widths';
import { FACTOR_IDS, LANES, LANE_IDS, type Lane } from '../../compare/factors';
import { timesText } from '../../format';
import type { Panel as Part, TimeDrawing } from './drawing';

/** Lanes side by side, or one below the other. */
const columnsOf = (width: WidthName) => ({
  across: width === 'narrow' ? 1 : 2,
  left: 48,
  between: 20,
});

/** A panel a measure or technique, a lane for best cases and one for the rest: months across, gains up. */
export const spec: Spec<TimeDrawing> = ({ panels: parts }, width, base) => {
  const columns = columnsOf(width);
  const note = shadeText(
    parts.flatMap(({ cells }) => cells),
    'figures',
  );
  const years = yearsOf(parts, panelWidth(columns, width));
  const rows = parts.flatMap((part) => rowsOf(part, parts, years, width));
  return {
    legend: techniqueLegend(parts.flatMap(({ marks }) => marks.map(({ technique }) => technique))),
    plots: parts.length ? [panels({ rows, columns, note, leaders: true }, width, base)] : [],
  };
};

function rowsOf(part: Part, parts: readonly Part[], years: Years, width: WidthName): PanelRow[] {
  const { across, left } = columnsOf(width);
  const height = heightOf(part, parts.length, width);
  const ofFactor = parts.filter(({ factor }) => factor === part.factor);
  const scale = timesScale(
    ofFactor.flatMap(({ marks, cells }) => [
      ...marks.map(({ at }) => at),
      ...cells.map(({ y }) => y),
    ]),
    { from: 0.9, to: 2.4, below: 1.15, above: 1.25 },
  );
  const ticks = ticksOf(scale, height);
  const lanes = LANE_IDS.filter((lane) => across > 1 || inLane(part, lane));
  const rows = across > 1 ? [lanes] : lanes.map((lane) => [lane]);
  return rows.map((inRow, row) => ({
    scale,
    ticks,
    height,
    head: row ? 23 : 42,
    gap: row < rows.length - 1 ? -1 : 9,
    panels: inRow.map((lane, i) => ({
      ...laneOf(part, lane, years),
      titles: row || i ? [] : [{ x: -left, y: 8, text: part.title }],
      notes: [
        {
          x: across > 1 ? 0 : -left,
          y: row ? 6 : 25,
          text: inLane(part, lane) ? LANES[lane] : `${LANES[lane]}: none`,
        },
      ],
    })),
  }));
}

/** Higher where many marks share a scale, lower where there are many panels. */
function heightOf({ marks }: Part, parts: number, width: WidthName): number {
  if (parts > FACTOR_IDS.length) return width === 'narrow' ? 64 : 84;
  return marks.length > 100 ? 220 : 130;
}

const inLane = ({ marks, cells }: Part, lane: Lane) =>
  marks.some((mark) => mark.lane === lane) || cells.some(({ panel }) => panel === lane);

function laneOf(
  part: Part,
  lane: Lane,
  { x, slots, rules }: Years,
): Omit<Panel, 'titles' | 'notes'> {
  const marks = part.marks
    .filter((mark) => mark.lane === lane)
    .sort((a, b) => b.at.high - a.at.high);
  const named = marks.length <= MOST_NAMED;
  const cells = part.cells.filter(({ panel }) => panel === lane);
  return {
    slots,
    rules,
    marks: namedOnce(
      marks.map((mark) => ({
        ...mark,
        panel: lane,
        x: x(mark.month + 0.5),
        style: techniqueStyle(mark.technique),
        label: named ? mark.method : '',
      })),
      ({ at }) => at.high,
    ),
    cells: cells.map((cell) => ({ ...cell, x: { low: x(cell.x.low), high: x(cell.x.high) } })),
  };
}

interface Years extends Pick<Panel, 'slots'> {
  /** From a month to px. */
  x: (month: number) => number;
  rules: number[];
}

/** Whole years from the first month to the last; each is named in its middle, or every second one, or third. */
function yearsOf(parts: readonly Part[], width: number): Years {
  const months = parts.flatMap(({ marks, cells }) => [
    ...marks.map(({ month }) => ({ low: month, high: month })),
    ...cells.map(({ x }) => ({ low: x.low, high: x.high - 1 })),
  ]);
  const { low, high } = reachOf(months);
  const first = Math.floor(low / 12);
  const years = parts.length ? Math.floor(high / 12) - first + 1 : 0;
  const year = width / years;
  const every = Math.ceil((textWidth('2025') + 8) / year);
  const places = Array.from({ length: years }, (_, i) => i);
  return {
    x: (month) => (month / 12 - first) * year,
    slots: places
      .filter((i) => i % every === 0)
      .map((i) => ({ x: (i + 0.5) * year, text: String(first + i) })),
    rules: [...places, years].map((i) => i * year),
  };
}

/** Steps between ticks, the finest first, and the least room that they need in px. */
const BASES = [2, 4, 10, 100, 1000];
const LEAST_STEP = 22;

function ticksOf(scale: Scale, height: number): Tick[] {
  const [low, high] = scale.domain;
  const step = (base: number) => (along(scale, base) - along(scale, 1)) * height;
  const base = BASES.find((base) => step(base) >= LEAST_STEP) ?? 1e6;
  return Array.from({ length: 25 }, (_, i) => base ** (i - 6))
    .filter((at) => at > 0.02 && at > low && at < high)
    .map((at) => ({ at, text: timesText(at) }));
}
