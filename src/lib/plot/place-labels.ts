import { textWidth } from './text-width';

export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A mark that wants a label: its own box, and the text. */
export interface Labelled {
  box: Box;
  text: string;
}

/** Where a label goes: its anchor point; `y` is the middle of the line. */
export interface Placed {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const LINE = 15;
const GAP = 3;

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
    const width = textWidth(text);
    for (const candidate of candidates(box)) {
      const label = boxOf(candidate, width);
      if (!inside(label, frame) || taken.some((other) => overlap(label, other))) continue;
      taken.push(label);
      return candidate;
    }
    return null;
  });
}

function* candidates({ x1, y1, x2, y2 }: Box): Generator<Placed> {
  const [cx, cy] = [(x1 + x2) / 2, (y1 + y2) / 2];
  for (const away of [0, LINE, 2 * LINE, 3 * LINE]) {
    const steps = away ? [-away, away] : [0];
    for (const dy of steps) {
      yield { x: x2 + GAP, y: cy + dy, anchor: 'start' };
      yield { x: x1 - GAP, y: cy + dy, anchor: 'end' };
    }
    yield { x: cx, y: y1 - GAP - LINE / 2 - away, anchor: 'middle' };
    yield { x: cx, y: y2 + GAP + LINE / 2 + away, anchor: 'middle' };
    yield { x: x1, y: y1 - GAP - LINE / 2 - away, anchor: 'start' };
    yield { x: x2, y: y1 - GAP - LINE / 2 - away, anchor: 'end' };
    yield { x: x1, y: y2 + GAP + LINE / 2 + away, anchor: 'start' };
    yield { x: x2, y: y2 + GAP + LINE / 2 + away, anchor: 'end' };
  }
}

function boxOf({ x, y, anchor }: Placed, width: number): Box {
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x1, y1: y - LINE / 2, x2: x1 + width, y2: y + LINE / 2 };
}

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const inside = (box: Box, frame: Box) =>
  box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2;
