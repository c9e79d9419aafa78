import { placeLabels } from '../../plot/place-labels';
import { fitted, textWidth, wrapped } from '../../plot/text-width';
import { FONT_SIZE } from '../../plot/theme';
import { WIDTHS, type WidthName } from '../../plot/widths';
import { STEPS, STEP_IDS, type Step } from './steps';
import type { Ladder, StepMark, StepSpan } from './view';

const COLUMNS: Record<WidthName, number> = { wide: 4, medium: 3, narrow: 2 };
/** Room left of the first panel for the figures of the grid, and between panels. */
const TICK_ROOM = 40;
const GAP = 16;
const LINE = 15;
/** Size of a panel's title, in px. */
export const TITLE = 13;
const HEIGHT = 110;
/** How far marks stay from the sides of their panel. */
const INSET = 18;
export const RADIUS = 4.5;
export const TAIL = 15;

/** A text on the drawing, in px; `y` is the middle of the line. */
export interface Label {
  x: number;
  y: number;
  text: string;
}
export interface PlacedMark extends StepMark {
  technique: string;
  x: number;
  y1: number;
  y2: number;
}
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Everything on the drawing, in px. */
export interface Grid {
  height: number;
  titles: Label[];
  notes: Label[];
  flags: Label[];
  steps: Label[];
  ticks: Label[];
  figures: (Label & { anchor: 'start' | 'middle' | 'end' })[];
  rules: (Segment & { unity: boolean })[];
  marks: PlacedMark[];
  slopes: (Segment & { technique: string; tie: 'run' | 'method' })[];
  spans: (StepSpan & { technique: string; x: number; y1: number; y2: number })[];
}

/** × faster → px above the floor of a panel, by the greatest and the least of all panels. */
function scaleOf(ladders: readonly Ladder[]) {
  const ends = ladders.flatMap(({ marks, spans }) => [...marks.map(({ at }) => at), ...spans]);
  const low = Math.log(Math.min(0.8, ...ends.map((end) => end.low)) / 1.25);
  const high = Math.log(Math.max(4, ...ends.map((end) => end.high)) * 1.3);
  return {
    up: (times: number) => ((Math.log(times) - low) / (high - low)) * HEIGHT,
    ticks: [1 / 4, 1, 4, 16, 64, 256].filter((n) => Math.log(n) > low && Math.log(n) < high),
  };
}

/** Panels of one size, in rows; a row's head is as high as its longest words. */
export function grid(ladders: readonly Ladder[], name: WidthName): Grid {
  const columns = COLUMNS[name];
  const width = (WIDTHS[name] - TICK_ROOM - (columns - 1) * GAP) / columns;
  const scale = scaleOf(ladders);
  const all: Grid = {
    height: 0,
    titles: [],
    notes: [],
    flags: [],
    steps: [],
    ticks: [],
    figures: [],
    rules: [],
    marks: [],
    slopes: [],
    spans: [],
  };
  for (let i = 0; i < ladders.length; i += columns) {
    const row = ladders
      .slice(i, i + columns)
      .map((ladder) => ({ ladder, head: headOf(ladder, width) }));
    const lines = 1 + Math.max(...row.map(({ head }) => head.title.length));
    const top = all.height;
    const floor = top + lines * LINE + 8 + HEIGHT;
    for (const tick of scale.ticks)
      all.ticks.push({
        x: TICK_ROOM - 6,
        y: floor - scale.up(tick),
        text: tick < 1 ? '1/4×' : `${tick}×`,
      });
    row.forEach(({ ladder, head }, column) => {
      const x = TICK_ROOM + column * (width + GAP);
      const line = (n: number, text: string) => ({ x, y: top + 8 + n * LINE, text });
      all.titles.push(...head.title.map((text, n) => line(n, text)));
      all.notes.push(line(head.title.length, head.note));
      for (const tick of scale.ticks) {
        const y = floor - scale.up(tick);
        all.rules.push({ x1: x, x2: x + width, y1: y, y2: y, unity: tick === 1 });
      }
      const below = panel(all, ladder, { x, width, floor, up: scale.up });
      all.flags.push(...head.flag.map((text, n) => ({ x, y: below + n * LINE, text })));
      all.height = Math.max(all.height, below + head.flag.length * LINE + 6);
    });
  }
  return all;
}

/** Two lines of title at most, one on baselines, and the flag's words. */
function headOf({ method, against, flag }: Ladder, width: number) {
  const title = wrapped(method, (width * FONT_SIZE) / TITLE);
  return {
    title: title
      .slice(0, 2)
      .map((text, n) => fitted(n === 1 ? title.slice(1).join(' ') : text, width, TITLE)),
    note: fitted(against, width),
    flag: flag ? [...wrapped(flag.words, width), ...wrapped(flag.arithmetic, width)] : [],
  };
}

interface Place {
  x: number;
  width: number;
  floor: number;
  up: (times: number) => number;
}

/** @returns where the room below it begins */
function panel(
  all: Grid,
  { technique, ...ladder }: Ladder,
  { x, width, floor, up }: Place,
): number {
  const at = (step: Step) =>
    x + INSET + (STEP_IDS.indexOf(step) / (STEP_IDS.length - 1)) * (width - 2 * INSET);
  const y = (times: number) => floor - up(times);
  const marks = ladder.marks.map((mark): PlacedMark => ({
    ...mark,
    technique,
    x: at(mark.step),
    y1: y(mark.at.high),
    y2: y(mark.at.low),
  }));
  const spans = ladder.spans.map((span) => ({
    ...span,
    technique,
    x: at(span.step),
    y1: y(span.high),
    y2: y(span.low),
  }));
  all.marks.push(...marks);
  all.spans.push(...spans);
  const lines = ladder.slopes.map(({ from, to, tie }) => ({
    x1: at(from.step),
    y1: y(from.high),
    x2: at(to.step),
    y2: y(to.high),
    technique,
    tie,
  }));
  all.slopes.push(...lines);
  const used = STEP_IDS.filter((step) => [...marks, ...spans].some((one) => one.step === step));
  const names = stepLabels(used, ladder.smallest, at, { x, width, floor });
  all.steps.push(...names);
  all.figures.push(...figures(marks, lines, { x, width, floor }), ...counts(spans));
  return Math.max(...names.map(({ y }) => y)) + LINE + 2;
}

type Frame = Pick<Place, 'x' | 'width' | 'floor'>;

/** The steps that have a figure, below it; on a further line where the first has no room. */
function stepLabels(
  steps: readonly Step[],
  smallest: string,
  at: (step: Step) => number,
  { x, width, floor }: Frame,
) {
  const ends: number[] = [];
  return steps.map((step): Label => {
    const text = step === 'kernel' ? smallest : STEPS[step].label;
    const half = textWidth(text) / 2;
    const middle = Math.min(Math.max(at(step), x + half), x + width - half);
    const free = ends.findIndex((end) => middle - half > end + 5);
    const line = free < 0 ? ends.length : free;
    ends[line] = middle + half;
    return { x: middle, y: floor + 10 + line * LINE, text };
  });
}

/** Of more figures at one step only the highest and the lowest are written. */
const MOST_WRITTEN = 3;

/** Figures beside their marks, the highest first; what has no room is left to hover. */
function figures(
  marks: readonly PlacedMark[],
  lines: readonly Segment[],
  { x, width, floor }: Frame,
): Grid['figures'] {
  const written = new Set(
    STEP_IDS.flatMap((step) => {
      const of = marks.filter((mark) => mark.step === step).sort((a, b) => b.high - a.high);
      return of.length > MOST_WRITTEN ? [...of.slice(0, 1), ...of.slice(-1)] : of;
    }),
  );
  const boxOf = ({ x, y1, y2, at }: PlacedMark) => ({
    x1: x - RADIUS,
    x2: x + RADIUS,
    y1: y1 - RADIUS,
    y2: at.open ? y2 + TAIL : y2 + RADIUS,
  });
  const labelled = [...written].map((mark) => ({ box: boxOf(mark), text: mark.figure }));
  const others = marks.filter((mark) => !written.has(mark)).map(boxOf);
  const frame = { x1: x, x2: x + width, y1: floor - HEIGHT - 4, y2: floor };
  return placeLabels(labelled, frame, [...others, ...lines.flatMap(along)]).flatMap((place, i) =>
    place && !place.leader ? [{ ...place, text: labelled[i]?.text ?? '' }] : [],
  );
}

/** Small boxes along a line, which names keep off. */
const along = ({ x1, y1, x2, y2 }: Segment) =>
  [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((t) => {
    const [x, y] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
    return { x1: x - 2, x2: x + 2, y1: y - 2, y2: y + 2 };
  });

const counts = (spans: Grid['spans']): Grid['figures'] =>
  spans.map(({ x, y1, count }) => ({ x, y: y1 - 10, anchor: 'middle', text: String(count) }));
