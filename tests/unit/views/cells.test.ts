import { describe, expect, it } from 'vitest';
import { logCells, symlogCells } from '#lib/chart/bins.ts';
import { counted } from '#lib/views/cells.ts';
import { claim, memory, viewOf } from './sample';

const at = (x: number, y: number) => ({
  panel: 'weights',
  x: { low: x, high: x, open: false },
  y: { low: y, high: y, open: false },
});
const cellsOf = (points: ReturnType<typeof at>[]) => counted(points, logCells(), logCells());

describe('cells of the plane', () => {
  it('count the points that fall into them, each point once', () => {
    const cells = cellsOf([at(4.1, 2.1), at(4.2, 2.2), at(9, 2.1)]);
    expect(cells.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('are none where there is no point', () => {
    expect(cellsOf([])).toEqual([]);
  });

  it('lie around their points', () => {
    const [cell] = cellsOf([at(4.1, 2.1)]);
    expect([cell?.x.low, cell?.y.low]).toEqual([4, 2]);
    expect(cell?.x.high).toBeCloseTo(4 * 2 ** 0.25, 10);
    expect(cell?.y.high).toBeCloseTo(2 * 2 ** 0.25, 10);
  });

  it('keep the panels apart', () => {
    const points = [at(4, 2), { ...at(4, 2), panel: 'kv-attention' }];
    expect(cellsOf(points).map(({ panel }) => panel)).toEqual(['weights', 'kv-attention']);
  });

  it('of one axis may be others than those of the other', () => {
    const [cell] = counted([at(4.1, -0.1)], logCells(), symlogCells(1));
    expect([cell?.x.low, Math.abs(cell?.y.high ?? 1)]).toEqual([4, 0]);
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
