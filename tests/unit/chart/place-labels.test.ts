import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inRows,
  placeLabels,
  type Box,
  type Labelled,
  type Placed,
} from '#lib/chart/place-labels.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { FONT_SIZE } from '#lib/chart/theme.ts';

const FRAME: Box = { x1: 0, y1: 0, x2: 640, y2: 400 };

const box = fc
  .record({
    x: fc.integer({ min: -20, max: 660 }),
    y: fc.integer({ min: -20, max: 420 }),
    w: fc.integer({ min: 2, max: 80 }),
    h: fc.integer({ min: 2, max: 80 }),
  })
  .map(({ x, y, w, h }): Box => ({ x1: x, y1: y, x2: x + w, y2: y + h }));
const marks = fc.array(
  fc.record({ box, text: fc.constantFrom('MoA', 'Double Sparsity, decode', 'W', 'GEAR 4×') }),
  { maxLength: 40 },
);

/** What a label covers: its text's width, and the height of its letters. */
function covered({ x, y, anchor }: Placed, text: string): Box {
  const width = textWidth(text);
  const x1 = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x1, x2: x1 + width, y1: y - FONT_SIZE / 2, y2: y + FONT_SIZE / 2 };
}

const touches = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const labelsOf = (of: readonly Labelled[], obstacles: readonly Box[] = []) =>
  placeLabels(of, FRAME, obstacles).flatMap((place, i) =>
    place ? [covered(place, of[i]?.text ?? '')] : [],
  );

describe('labels', () => {
  it('keep clear of a mark without a text, which gets none', () => {
    const [named, nameless] = [
      { box: { x1: 100, y1: 100, x2: 112, y2: 112 }, text: 'MoA' },
      { box: { x1: 116, y1: 100, x2: 128, y2: 112 }, text: '' },
    ];
    const [place, none] = placeLabels([named, nameless], FRAME);
    expect(place?.anchor).toBe('end');
    expect(none).toBeNull();
  });

  it('never overlap each other, a mark or an obstacle', () => {
    fc.assert(
      fc.property(marks, fc.array(box, { maxLength: 10 }), (of, obstacles) => {
        const labels = labelsOf(of, obstacles);
        const others = [...of.map((mark) => mark.box), ...obstacles];
        labels.forEach((label, i) => {
          for (const other of [...labels.slice(i + 1), ...others])
            expect(touches(label, other)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never leave the frame', () => {
    fc.assert(
      fc.property(marks, (of) => {
        for (const { x1, x2, y1, y2 } of labelsOf(of)) {
          expect(Math.min(x1 - FRAME.x1, FRAME.x2 - x2)).toBeGreaterThanOrEqual(0);
          expect(Math.min(y1 - FRAME.y1, FRAME.y2 - y2)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answer for each mark, in order, with a place or with none', () => {
    fc.assert(
      fc.property(marks, (of) => {
        expect(placeLabels(of, FRAME)).toHaveLength(of.length);
      }),
    );
  });

  const at = (x: number, y: number): Box => ({ x1: x - 6, y1: y - 6, x2: x + 6, y2: y + 6 });

  it('stand to the right of a mark that stands alone, on its line', () => {
    const [place] = placeLabels([{ box: at(100, 100), text: 'MoA' }], FRAME);
    expect(place).toMatchObject({ y: 100, anchor: 'start' });
    expect(place?.x).toBeGreaterThanOrEqual(106);
    expect(place?.x).toBeLessThan(112);
  });

  it('stand to the left of a mark at the right edge', () => {
    const [place] = placeLabels([{ box: at(630, 100), text: 'MoA' }], FRAME);
    expect(place).toMatchObject({ y: 100, anchor: 'end' });
  });

  it('make way for what is to the right', () => {
    const wall: Box = { x1: 108, y1: 0, x2: 640, y2: 400 };
    const [place] = placeLabels([{ box: at(100, 100), text: 'MoA' }], FRAME, [wall]);
    expect(place?.anchor).toBe('end');
  });

  it('are left out where nothing is free', () => {
    expect(placeLabels([{ box: at(100, 100), text: 'MoA' }], FRAME, [FRAME])).toEqual([null]);
  });

  it('never send their line across another mark', () => {
    const mark = { box: at(100, 100), text: 'MoA' };
    // Free is only what is above, 15 up: between these walls for the line, over them for the label.
    const walls: Box[] = [
      { x1: 0, y1: 85, x2: 93, y2: 115 },
      { x1: 107, y1: 85, x2: 640, y2: 115 },
      { x1: 0, y1: 107, x2: 640, y2: 400 },
    ];
    const [place] = placeLabels([mark], FRAME, walls);
    expect(place).toMatchObject({ y: 68.5, leader: { x1: 100, y1: 94, x2: 100, y2: 76 } });
    const between = { box: { x1: 98, y1: 80, x2: 102, y2: 86 }, text: '' };
    expect(placeLabels([mark, between], FRAME, walls)).toEqual([null, null]);
  });

  it('are all there where there is room for all', () => {
    const row = [50, 150, 250, 350].map((y) => ({ box: at(300, y), text: 'Double Sparsity' }));
    expect(placeLabels(row, FRAME)).not.toContain(null);
  });
});

it('spans stand in the first row that has room for them, a gap apart', () => {
  const spans = [
    [0, 10],
    [8, 20],
    [13, 30],
    [12, 30],
    [31, 40],
  ].map(([low = 0, high = 0]) => ({ low, high }));
  expect(inRows(spans, 2)).toEqual([0, 1, 0, 2, 1]);
});
