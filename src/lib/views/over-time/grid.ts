import { exactNumber } from '../../format';
import { placeLabels, type Placed } from '../../chart/place-labels';
import { WIDTHS, type WidthName } from '../../chart/widths';
import type { Cell } from './drawing';
import { LANES, LANE_IDS, MEASURE_IDS, type Lane } from './lanes';
import { monthScale, timesScale, type Scale } from './scales';
import type { Panel, TimeDrawing, TimeMark } from './drawing';

/** Lanes side by side, or one below the other. */
const LANES_ACROSS: Record<WidthName, number> = { wide: 2, medium: 2, narrow: 1 };
const TICK_ROOM = 48;
const GAP = 20;
const LINE = 15;
/** Size of a panel's title, in px. */
export const TITLE = 13;
export const RADIUS = 4.5;
export const TAIL = 15;
/** Among more marks than this, names find no room; a mark says its own when it is pointed at. */
const MOST_NAMED = 300;

/** A text on the drawing, in px; `y` is the middle of the line. */
export interface Label {
  x: number;
  y: number;
  text: string;
}
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
export interface PlacedMark extends TimeMark {
  x: number;
  y1: number;
  y2: number;
}

/** Everything on the drawing, in px. */
export interface Grid {
  height: number;
  titles: Label[];
  lanes: Label[];
  notes: Label[];
  years: Label[];
  ticks: Label[];
  names: (Label & Pick<Placed, 'anchor'>)[];
  leaders: Segment[];
  rules: (Segment & { unity: boolean })[];
  marks: PlacedMark[];
  cells: (Segment & { count: number })[];
}

/** A panel's lane and where it is drawn. */
interface Place {
  x: number;
  top: number;
  width: number;
  height: number;
  month: Scale;
  times: Scale;
}

export function grid({ panels, total }: TimeDrawing, name: WidthName): Grid {
  const across = LANES_ACROSS[name];
  const width = (WIDTHS[name] - TICK_ROOM - (across - 1) * GAP) / across;
  const month = monthScale(panels, width);
  const all: Grid = {
    height: 0,
    titles: [],
    lanes: [],
    notes: [],
    years: [],
    ticks: [],
    names: [],
    leaders: [],
    rules: [],
    marks: [],
    cells: [],
  };
  if (panels.some(({ cells }) => cells.length)) {
    all.notes.push({ x: 0, y: 8, text: `the shade counts ${exactNumber(total)} figures` });
    all.height += 24;
  }
  for (const panel of panels) {
    const height = heightOf(panel, panels.length, name);
    const times = timesScale(
      panels.filter(({ measure }) => measure === panel.measure),
      height,
    );
    all.titles.push({ x: 0, y: all.height + 8, text: panel.title });
    let top = all.height + LINE + 4;
    const lanes = LANE_IDS.filter((lane) => across > 1 || inLane(panel, lane));
    lanes.forEach((lane, i) => {
      if (across === 1 && i > 0) top += LINE + height + 34;
      const x = TICK_ROOM + (across > 1 ? i : 0) * (width + GAP);
      const none = inLane(panel, lane) ? '' : ': none';
      all.lanes.push({ x: across > 1 ? x : 0, y: top + 6, text: LANES[lane] + none });
      const place = { x, top: top + LINE + 8, width, height, month, times };
      frame(all, place, x === TICK_ROOM);
      content(all, panel, lane, place);
    });
    all.height = top + LINE + height + 44;
  }
  return all;
}

/** Higher where many marks share a scale, lower where there are many panels. */
function heightOf({ marks }: Panel, panels: number, name: WidthName): number {
  if (panels > MEASURE_IDS.length) return name === 'narrow' ? 64 : 84;
  return marks.length > 100 ? 220 : 130;
}

const inLane = ({ marks, cells }: Panel, lane: Lane) =>
  [...marks, ...cells].some((one) => one.lane === lane);

function frame(all: Grid, { x, top, width, height, month, times }: Place, isFirst: boolean) {
  for (const { at, text } of times.ticks) {
    const y = top + height - at;
    all.rules.push({ x1: x, x2: x + width, y1: y, y2: y, unity: text === '1×' });
    if (isFirst) all.ticks.push({ x: x - 6, y, text });
  }
  for (const { at, text } of month.ticks) all.years.push({ x: x + at, y: top + height + 11, text });
  for (const at of month.rules ?? [])
    all.rules.push({ x1: x + at, x2: x + at, y1: top, y2: top + height, unity: false });
}

function content(all: Grid, panel: Panel, lane: Lane, place: Place) {
  const { x, top, height, width, month, times } = place;
  const up = (value: number) => top + height - times.along(value);
  const marks = panel.marks
    .filter((mark) => mark.lane === lane)
    .map((mark): PlacedMark => ({
      ...mark,
      x: x + month.along(mark.month + 0.5),
      y1: up(mark.at.high),
      y2: up(mark.at.low),
    }));
  all.marks.push(...marks);
  const cells = panel.cells.filter((cell: Cell) => cell.lane === lane);
  all.cells.push(
    ...cells.map(({ from, to, low, high, count }) => ({
      x1: x + month.along(from),
      x2: x + month.along(to),
      y1: up(high),
      y2: up(low),
      count,
    })),
  );
  if (marks.length <= MOST_NAMED)
    name(all, marks, { x1: x, x2: x + width, y1: top - 4, y2: top + height + 2 });
}

/** Names each method once, at its highest mark, where there is room. */
function name(all: Grid, marks: readonly PlacedMark[], frame: Segment) {
  const ordered = [...marks].sort((a, b) => b.at.high - a.at.high);
  const named = new Map(ordered.toReversed().map((mark) => [mark.method, mark]));
  const highest = ordered.filter((mark) => named.get(mark.method) === mark);
  const boxOf = ({ x, y1, y2, at }: PlacedMark) => ({
    x1: x - RADIUS,
    x2: x + RADIUS,
    y1: y1 - RADIUS,
    y2: at.open ? y2 + TAIL : y2 + RADIUS,
  });
  const places = placeLabels(
    highest.map((mark) => ({ box: boxOf(mark), text: mark.method })),
    frame,
    marks.filter((mark) => !highest.includes(mark)).map(boxOf),
  );
  places.forEach((place, i) => {
    if (!place) return;
    const { leader, ...label } = place;
    all.names.push({ ...label, text: highest[i]?.method ?? '' });
    if (leader) all.leaders.push(leader);
  });
}
