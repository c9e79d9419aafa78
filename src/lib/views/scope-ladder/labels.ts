import { placeLabels } from '../../chart/place-labels';
import { textWidth } from '../../chart/text-width';
import type { Grid, Label, PlacedMark, Segment } from './grid';
import { HEIGHT, LINE, RADIUS, TAIL } from './sizes';
import { STEP_IDS } from './steps';

/** Where a panel is, in px; `floor` is below its scale. */
interface Frame {
  x: number;
  width: number;
  floor: number;
}

/** Names of steps below the panel, each on the first line that has room for it. */
export function stepLabels(
  steps: readonly { text: string; at: number }[],
  { x, width, floor }: Frame,
): Label[] {
  const ends: number[] = [];
  return steps.map(({ text, at }) => {
    const half = textWidth(text) / 2;
    const middle = Math.min(Math.max(at, x + half), x + width - half);
    const free = ends.findIndex((end) => middle - half > end + 5);
    const line = free < 0 ? ends.length : free;
    ends[line] = middle + half;
    return { x: middle, y: floor + 10 + line * LINE, text };
  });
}

/** Of more figures at one step only the highest and the lowest are written. */
const MOST_WRITTEN = 3;

/** Figures beside their marks, the highest of a step first; what has no room is left to hover. */
export function figures(
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
