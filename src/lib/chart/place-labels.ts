import { textWidth } from './text-width';

export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A mark that wants a label: its own box, and the text; empty: it is only in the way of others. */
export interface Labelled {
  box: Box;
  text: string;
}

/** Where a label goes: its anchor point; `y` is the middle of the line. */
export interface Placed {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Where a line from the mark to its label starts and ends; null where they touch. */
  leader: Box | null;
}

const LINE = 15;
const GAP = 3;
/** How far up or down a label may stand beside its mark and still be read as its own. */
const SHIFT = 9;

/**
 * Places each label beside its mark so that no label touches another, a mark, or the frame.
 * Greedy, in the order given, nearest positions first.
 * @returns for each mark its place, or null where no free one is left
 */
export function placeLabels(
  marks: readonly Labelled[],
  frame: Box,
  obstacles: readonly Box[] = [],
): (Placed | null)[] {
  const taken = [...marks.map(({ box }) => box), ...obstacles];
  return marks.map(({ box, text }) => {
    if (!text) return null;
    const width = textWidth(text);
    for (const candidate of candidates(box)) {
      const label = boxOf(candidate, width);
      const line = candidate.leader && boxOfLine(candidate.leader);
      const free = (area: Box) => !taken.some((other) => other !== box && overlap(area, other));
      if (!inside(label, frame) || !free(label) || (line && !free(line))) continue;
      taken.push(label);
      if (line) taken.push(line);
      return candidate;
    }
    return null;
  });
}

function* candidates({ x1, y1, x2, y2 }: Box): Generator<Placed> {
  const [cx, cy] = [(x1 + x2) / 2, (y1 + y2) / 2];
  yield { x: x2 + GAP, y: cy, anchor: 'start', leader: null };
  yield { x: x1 - GAP, y: cy, anchor: 'end', leader: null };
  for (const dy of [-SHIFT, SHIFT]) {
    yield { x: x2 + GAP, y: cy + dy, anchor: 'start', leader: null };
    yield { x: x1 - GAP, y: cy + dy, anchor: 'end', leader: null };
  }
  for (const away of [0, LINE, 2 * LINE]) {
    const [above, below] = [y1 - GAP - LINE / 2 - away, y2 + GAP + LINE / 2 + away];
    const up = away ? { x1: cx, y1, x2: cx, y2: above + LINE / 2 } : null;
    const down = away ? { x1: cx, y1: y2, x2: cx, y2: below - LINE / 2 } : null;
    yield { x: cx, y: above, anchor: 'middle', leader: up };
    yield { x: cx, y: below, anchor: 'middle', leader: down };
    yield { x: x1, y: above, anchor: 'start', leader: up };
    yield { x: x2, y: above, anchor: 'end', leader: up };
    yield { x: x1, y: below, anchor: 'start', leader: down };
    yield { x: x2, y: below, anchor: 'end', leader: down };
  }
}

function boxOf({ x, y, anchor }: Pick<Placed, 'x' | 'y' | 'anchor'>, width: number): Box {
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x1, y1: y - LINE / 2, x2: x1 + width, y2: y + LINE / 2 };
}

const boxOfLine = ({ x1, y1, x2, y2 }: Box): Box => ({
  x1: x1 - 1,
  y1: Math.min(y1, y2),
  x2: x2 + 1,
  y2: Math.max(y1, y2),
});

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const inside = (box: Box, frame: Box) =>
  box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2;

/** The row of each span: the first where there is room for it beside those before it, with a gap. */
export function inRows(spans: readonly { low: number; high: number }[], gap: number): number[] {
  const ends: number[] = [];
  return spans.map(({ low, high }) => {
    const free = ends.findIndex((end) => end + gap < low);
    const row = free < 0 ? ends.length : free;
    ends[row] = high;
    return row;
  });
}
