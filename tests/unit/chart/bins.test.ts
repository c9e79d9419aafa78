import { describe, expect, it } from 'vitest';
import {
  CATEGORY_CELLS,
  cellOf,
  edgesOf,
  logCells,
  mostOf,
  scaleCells,
  shade,
  shadeText,
  symlogCells,
  type Cells,
} from '#lib/chart/bins.ts';

const at = (low: number, high = low) => ({ low, high, open: false });
function around(cells: Cells, low: number, high = low): [number, number] {
  const edges = edgesOf(cellOf(at(low, high), cells), cells);
  return [edges.low, edges.high];
}

describe('a cell', () => {
  it('of ratios is a quarter of a doubling wide', () => {
    const [from, to] = around(logCells(), 4.1);
    expect(from).toBe(4);
    expect(to).toBeCloseTo(4 * 2 ** 0.25, 10);
  });

  it('takes a range at its middle: 2× to 8× is at 4×', () => {
    expect(around(logCells(), 2, 8.01)[0]).toBe(4);
  });

  it('of changes is a quarter of a doubling of 1 + the change: 3 is in that from 3 to 3.76', () => {
    const [from, to] = around(symlogCells(1), 3);
    expect(from).toBeCloseTo(3, 10);
    expect(to).toBeCloseTo(4 * 2 ** 0.25 - 1, 10);
  });

  it('of changes holds a gain or a loss, and mirrors that of the other', () => {
    const [better, worse] = [around(symlogCells(1), 0.1), around(symlogCells(1), -0.1)];
    expect([better[0], worse[1]].map(Math.abs)).toEqual([0, 0]);
    expect(better[1]).toBeCloseTo(-worse[0], 10);
  });

  it('of a scale is a part of it', () => {
    const scale = { kind: 'count', type: 'linear', domain: [0, 100], neutral: null } as const;
    expect(around(scaleCells({ ...scale, domain: [0, 100] }, 10), 47)).toEqual([40, 50]);
  });

  it('of a category is around it', () => {
    expect(around(CATEGORY_CELLS, 2)).toEqual([1.5, 2.5]);
  });
});

describe('the shade', () => {
  it('is darkest where most are, and never quite nothing', () => {
    expect(shade(40, 40)).toBe(1);
    expect(shade(1, 1e6)).toBeGreaterThan(0.12);
    expect(shade(3, 40)).toBeLessThan(shade(4, 40));
  });

  it('goes by the highest count, and says what all cells count', () => {
    const cells = [{ count: 3 }, { count: 5000 }, { count: 1 }];
    expect(mostOf(cells)).toBe(5000);
    expect(shadeText(cells, 'points')).toBe('the shade counts 5,004 points');
    expect([mostOf([]), shadeText([], 'points')]).toEqual([0, '']);
  });
});
