import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { joins, marksOf, shaded, tailOf, type Placed } from '#lib/chart/marks.ts';
import { plotToString } from '#lib/render/render.ts';
import { techniqueStyle } from '#lib/chart/theme.ts';

const mark = (fields: Partial<Placed> = {}): Placed => ({
  claim: 'p/a',
  words: 'Words',
  run: null,
  check: false,
  x1: 50,
  x2: 50,
  y1: 40,
  y2: 40,
  style: techniqueStyle('pruning'),
  tails: [],
  ...fields,
});

const IDENTITY = { type: 'identity', axis: null } as const;
function drawn(marks: NonNullable<Parameters<typeof plotToString>[0]['marks']>) {
  const svg = plotToString({ margin: 0, x: IDENTITY, y: IDENTITY, symbol: IDENTITY, marks });
  return parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document;
}
const shapeOf = (fields: Partial<Placed>, radius = 6) => {
  const shape = drawn(marksOf([mark(fields)], radius, '')).querySelector('a > *');
  const attribute = (name: string) => shape?.closest(`[${name}]`)?.getAttribute(name);
  return { name: shape?.localName, attribute };
};

describe('a point', () => {
  it('is filled where it is stated plainly, translucent where it is only a bound', () => {
    const fills = [[], [180 as const]].map((tails) => {
      const { attribute } = shapeOf({ tails });
      return [attribute('fill'), attribute('fill-opacity')];
    });
    const { colour } = techniqueStyle('pruning');
    expect(fills).toEqual([
      [colour, '0.8'],
      [colour, '0.3'],
    ]);
  });

  it('is white where two statements are not tied together, a bound or not', () => {
    for (const tails of [[], [180 as const]]) {
      const { attribute } = shapeOf({ hollow: true, tails });
      expect([attribute('fill'), attribute('fill-opacity')]).toEqual(['var(--surface)', '1']);
    }
  });

  it('is a link to its claim', () => {
    expect(
      drawn(marksOf([mark()], 6, '/site'))
        .querySelector('a')
        ?.getAttribute('href'),
    ).toBe('/site/papers/p#a');
  });

  it('leads nowhere where words beside it do', () => {
    const page = drawn(marksOf([mark()], 6, null));
    expect(page.querySelector('a')).toBeNull();
    expect(page.querySelectorAll('path')).toHaveLength(1);
  });
});

describe('a range', () => {
  it('reaches from its low end to its high end, as thick as half a point', () => {
    const { name, attribute } = shapeOf({ x1: 20, x2: 80 });
    expect(name).toBe('rect');
    const sides = ['x', 'y', 'width', 'height'].map((side) => Number(attribute(side)));
    expect(sides).toEqual([17, 37, 66, 6]);
  });

  it('on both axes is paler: it covers what lies in it', () => {
    const area = shapeOf({ x1: 20, x2: 80, y1: 10 }).attribute('fill-opacity');
    expect(Number(area)).toBeLessThan(
      Number(shapeOf({ x1: 20, x2: 80 }).attribute('fill-opacity')),
    );
  });
});

describe('a tail', () => {
  it('goes each way that the rest is, from the high end', () => {
    const tails = drawn(marksOf([mark({ tails: [0, 270] })], 6, '')).querySelectorAll('.tail path');
    const placed = [...tails].map((tail) => tail.getAttribute('transform'));
    expect(placed[0]).toMatch(/^translate\(50,40\) rotate\(0\)/);
    expect(placed[1]).toMatch(/^translate\(50,40\) rotate\(270\)/);
  });

  it('is three times as long as a small mark’s radius, 18 px of a large one', () => {
    expect([4, 4.5, 6, 8].map(tailOf)).toEqual([12, 13.5, 18, 18]);
  });
});

it('a join leads from the high end of each mark to that of the next of its key', () => {
  const marks = ['a', 'b', 'a', null, 'a', null].map((run, i) =>
    mark({ run, x1: 0, x2: 10 * i, y2: 20 + i }),
  );
  const paths = drawn([joins(marks, ({ run }) => run)]).querySelectorAll('path');
  expect([...paths].map((path) => path.getAttribute('d'))).toEqual(['M0,20L20,22', 'M20,22L40,24']);
});

it('a cell is as dark as many marks fall into it, and says how many', () => {
  const cell = { x1: 0, x2: 10, y1: 0, y2: 10 };
  const cells = [
    { ...cell, count: 1 },
    { ...cell, count: 2500 },
  ];
  const rects = [...drawn([shaded(cells, 2500, 'marks')]).querySelectorAll('rect')];
  expect(rects.map((rect) => rect.textContent)).toEqual(['1 marks', '2,500 marks']);
  expect(rects[1]?.getAttribute('fill-opacity')).toBe('1');
});
