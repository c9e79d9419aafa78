import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lines, type Axis, type Columns, type Line } from '#lib/chart/lines.ts';
import { scaleOver, type Scale } from '#lib/chart/scale.ts';
import { plotToString } from '#lib/render/render.ts';
import { categoryStyle } from '#lib/chart/theme.ts';
import { WIDTHS } from '#lib/chart/widths.ts';
import { textsOf } from '../../charts/texts';

const columns: Columns = {
  name: 100,
  figure: [120, 220],
  scale: [200, 300],
  line: 30,
  text: 10,
  mark: 20,
};
const COLUMNS = { wide: columns, medium: columns, narrow: columns };

/** From 1× to 16×: 100 px, a doubling every 25. */
const ratios = scaleOver('times', { low: 1, high: 16 });
const marksAt = (...values: (number | [number, number])[]) =>
  values.map((value, i) => ({
    claim: `p/${i}`,
    words: 'words',
    run: null,
    check: false,
    at:
      typeof value === 'number'
        ? { low: value, high: value, open: false }
        : { low: value[0], high: value[1], open: false },
  }));
const line = (fields: Partial<Line> = {}): Line => ({
  name: 'A method',
  figure: '4×',
  style: categoryStyle(0),
  radius: 5,
  marks: marksAt(4),
  ...fields,
});
const axis = (scale: Scale): Axis => ({
  scale,
  ticks: [{ at: 4, text: '4×' }],
  title: 'times faster →',
});

function drawn(all: Line[], scale = ratios, above: Axis | null = null) {
  const group = { title: 'A title', note: 'A note', scale, lines: all };
  const svg = plotToString(lines([group], above, COLUMNS, 'narrow', ''));
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const of = (selector: string) => [...document.querySelectorAll(selector)];
  return { svg, of, texts: textsOf(svg) };
}
/** Points: where they are, and their radius. */
const pointsIn = ({ of }: Pick<ReturnType<typeof drawn>, 'of'>) =>
  of('a > path').map((point) => ({
    at: /translate\(([\d.]+),([\d.]+)\)/
      .exec(point.getAttribute('transform') ?? '')
      ?.slice(1)
      .map(Number),
    radius: Number(/^M([\d.]+)/.exec(point.getAttribute('d') ?? '')?.[1]),
  }));
const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));

describe('a line', () => {
  it('has a mark for each figure, in its place on the scale', () => {
    const points = pointsIn(drawn([line({ marks: marksAt(1, 4, 16) })]));
    expect(points.map(({ at }) => at?.[0])).toEqual([200, 250, 300]);
  });

  it('has a range from its one end to the other, and half a radius beyond either', () => {
    const [range] = drawn([line({ marks: marksAt([2, 8]) })]).of('a > rect');
    expect(number(range, 'x')).toBeCloseTo(225 - 2.5, 5);
    expect(number(range, 'width')).toBeCloseTo(50 + 5, 5);
  });

  it('has marks of its own size', () => {
    const points = pointsIn(drawn([line({ radius: 6 }), line({ radius: 4 })]));
    expect(points.map(({ radius }) => radius)).toEqual([6, 4]);
  });

  it('is as high as its columns say, one below the other', () => {
    const [first, second] = pointsIn(drawn([line(), line()])).map(({ at }) => at?.[1] ?? 0);
    expect((second ?? 0) - (first ?? 0)).toBe(30);
  });

  it('cuts a name and a figure that have no room', () => {
    const { texts } = drawn([
      line({ name: 'A method of a very long name', figure: '4× against a long baseline' }),
    ]);
    const cut = texts.filter(({ text }) => text.endsWith('…'));
    expect(cut).toHaveLength(2);
    for (const { x1, x2 } of cut) expect(x2 - x1).toBeLessThanOrEqual(100);
  });
});

describe('figures too many to draw', () => {
  const bar = { low: 2, high: 8, count: 2500 };
  const [rect] = drawn([line({ marks: [], bar })]).of('rect');

  it('are a bar as far as they reach, that says how many they are', () => {
    expect(number(rect, 'x')).toBeCloseTo(225 - 2.5, 5);
    expect(number(rect, 'width')).toBeCloseTo(50 + 5, 5);
    expect(rect?.textContent).toBe('2,500 figures');
  });

  it('lead to no claim', () => {
    expect(drawn([line({ marks: [], bar })]).of('[data-claim]')).toEqual([]);
  });
});

describe('a tail points to where the rest of an “up to” is', () => {
  const changes = scaleOver('change', { low: -10, high: 10 });
  const open = (value: number) =>
    marksAt(value).map((mark) => ({ ...mark, at: { ...mark.at, open: true } }));

  it.each<[string, Scale, number, number]>([
    ['left of a gain', ratios, 4, 270],
    ['right of a loss', scaleOver('times', { low: 0.1, high: 4 }), 0.2, 90],
    [
      'right of a loss where no gain is on the scale',
      scaleOver('times', { low: 0.1, high: 0.4 }),
      0.2,
      90,
    ],
    ['left of what got better', changes, 5, 270],
    ['right of what got worse', changes, -5, 90],
    ['left of a level', scaleOver('count', { low: 1, high: 9 }), 5, 270],
  ])('%s', (_, scale, value, degrees) => {
    const [tail] = drawn([line({ marks: open(value) })], scale).of('.tail > path');
    expect(tail?.getAttribute('transform')).toContain(`rotate(${degrees}`);
  });
});

describe('groups', () => {
  it('have their texts line by line above their lines', () => {
    const { texts } = drawn([line()]);
    const [title, note, name] = ['A title', 'A note', 'A method'].map((wanted) =>
      texts.find(({ text }) => text === wanted),
    );
    expect(title?.y2).toBeLessThanOrEqual(note?.y1 ?? 0);
    expect(note?.y2).toBeLessThanOrEqual(name?.y1 ?? 0);
  });

  it('of scales of their own have each line’s scale drawn, and no axis', () => {
    const { of, texts } = drawn([line(), line()]);
    expect(of('path[d^="M200,"]').map((rail) => rail.getAttribute('d'))).toEqual([
      expect.stringMatching(/L300,/),
      expect.stringMatching(/L300,/),
    ]);
    expect(texts.map(({ text }) => text)).not.toContain('times faster →');
  });

  it('of a common axis stand below its title and ticks', () => {
    const { texts } = drawn([line()], ratios, axis(ratios));
    const top = texts.find(({ text }) => text === 'A title')?.y1 ?? 0;
    const above = texts.filter(({ y2 }) => y2 <= top).map(({ text }) => text);
    expect(above.toSorted()).toEqual(['4×', 'times faster →']);
    expect(texts.find(({ text }) => text === 'times faster →')?.x2).toBeCloseTo(WIDTHS.narrow, 0);
  });
});

describe('under a common axis', () => {
  it('a stem leads from no change to the lowest figure, and a thinner line on to the highest', () => {
    const { of } = drawn([line({ marks: marksAt(2, 4, 8) })], ratios, axis(ratios));
    const [stem, reach] = of('g[fill="none"] > path[stroke="var(--c1)"]').map((path) =>
      path.getAttribute('d')?.replace(/,\d+/g, ''),
    );
    expect([stem, reach]).toEqual(['M200L225', 'M225L275']);
  });

  it('no line leads on from a figure that is alone', () => {
    const { of } = drawn([line()], ratios, axis(ratios));
    expect(of('g[fill="none"] > path[stroke="var(--c1)"]')).toHaveLength(1);
  });
});
