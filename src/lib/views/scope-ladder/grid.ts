import { exactNumber } from '../../format';
import { fitted, wrapped } from '../../chart/text-width';
import { FONT_SIZE } from '../../chart/theme';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { figures, stepLabels } from './labels';
import { HEIGHT, LINE, TITLE } from './sizes';
import { STEPS, STEP_IDS, type Step } from './steps';
import type { Ladder, StepMark, StepSpan } from './drawing';

const COLUMNS: Record<WidthName, number> = { wide: 4, medium: 3, narrow: 2 };
/** Room left of the first panel for the figures of the grid, and between panels. */
const TICK_ROOM = 40;
const GAP = 16;
/** How far marks stay from the sides of their panel. */
const INSET = 18;

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
  if (ladders.some(({ spans }) => spans.length)) {
    const note = wrapped(
      'a bar stands for all figures of a part, from the lowest to the highest; the number below counts them',
      WIDTHS[name],
    );
    all.notes.push(...note.map((text, n) => ({ x: 0, y: 8 + n * LINE, text })));
    all.height = note.length * LINE + 10;
  }
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
  const names = stepLabels(
    stepsOf(ladder).map(({ step, text }) => ({ text, at: at(step) })),
    {
      x,
      width,
      floor,
    },
  );
  all.steps.push(...names);
  all.figures.push(...figures(marks, lines, { x, width, floor }));
  return Math.max(...names.map(({ y }) => y)) + LINE + 2;
}

/** The steps that have a figure; for a bar with the number of figures that it stands for. */
const stepsOf = ({ marks, spans, smallest }: Pick<Ladder, 'marks' | 'spans' | 'smallest'>) =>
  STEP_IDS.filter((step) => [...marks, ...spans].some((one) => one.step === step)).map((step) => {
    const name = step === 'kernel' ? smallest : STEPS[step].label;
    const span = spans.find((one) => one.step === step);
    return { step, text: span ? `${name}: ${exactNumber(span.count)}` : name };
  });
