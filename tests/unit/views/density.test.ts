import { describe, expect, it } from 'vitest';
import { LOG, bins, symlog } from '#lib/views/density.ts';
import { claim, memory, viewOf } from './sample';

const at = (x: number, y: number) => ({
  panel: 'weights',
  x: { low: x, high: x, open: false },
  y: { low: y, high: y, open: false },
});

describe('cells of the plane', () => {
  it('count the points that fall into them, each point once', () => {
    const cells = bins([at(4.1, 2.1), at(4.2, 2.2), at(9, 2.1)], LOG);
    expect(cells.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('lie around their points: a quarter of a doubling wide', () => {
    const [cell] = bins([at(4.1, 2.1)], LOG);
    expect([cell?.x1, cell?.y1]).toEqual([4, 2]);
    expect(cell?.x2).toBeCloseTo(4 * 2 ** 0.25, 10);
    expect(cell?.y2).toBeCloseTo(2 * 2 ** 0.25, 10);
  });

  it('take a range at its middle: 2× to 8× is at 4×', () => {
    const [cell] = bins([{ ...at(1.1, 1.1), x: { low: 2, high: 8.01, open: false } }], LOG);
    expect(cell?.x1).toBe(4);
  });

  it('keep the panels apart', () => {
    const points = [at(4, 2), { ...at(4, 2), panel: 'kv-attention' }];
    expect(bins(points, LOG)).toHaveLength(2);
  });
});

describe('cells of a signed axis, linear up to 1', () => {
  const cellsAt = (...ys: number[]) =>
    bins(
      ys.map((y) => ({ ...at(2, 1), y: { low: y, high: y, open: false } })),
      symlog(1),
    );

  it('are a quarter of a doubling of 1 + the change: 3 is in the cell from 3 to 3.76', () => {
    const [cell] = cellsAt(3);
    expect(cell?.y1).toBeCloseTo(3, 10);
    expect(cell?.y2).toBeCloseTo(4 * 2 ** 0.25 - 1, 10);
  });

  it('mirror each other around 0, and no cell holds a gain and a loss', () => {
    const [better, worse] = cellsAt(0.1, -0.1);
    expect([better?.y1, worse?.y2].map((n) => Math.abs(n ?? 1))).toEqual([0, 0]);
    expect(better?.y2).toBeCloseTo(-(worse?.y1 ?? 0), 10);
  });
});

describe('speed-ups on one compression', () => {
  const many = (count: number) =>
    viewOf('speedup-vs-compression', [
      ...Array.from({ length: count }, (_, i) => claim({ id: `speed-${i}` })),
      memory({ id: 'size' }),
    ]);

  it('are drawn one by one up to 2,000', () => {
    const { drawing } = many(2000);
    expect([drawing.points.length, drawing.bins.length]).toEqual([2000, 0]);
  });

  it('are counted in cells beyond, and all still stand for their claims', () => {
    const { drawing, drawn, omitted } = many(2001);
    expect(drawing.points).toEqual([]);
    expect(drawing.bins.map(({ count }) => count)).toEqual([2001]);
    expect(drawn).toHaveLength(2002);
    expect(omitted).toEqual([]);
  });
});
