import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { plane, type Plane, type PlanePoint } from '#lib/chart/plane.ts';
import { timesScale } from '#lib/chart/scale.ts';
import { plotToString } from '#lib/render/render.ts';
import { techniqueStyle } from '#lib/chart/theme.ts';

const at = (value: number, open = false) => ({ low: value, high: value, open });
const point = (id: string, x: number, y: number, fields: Partial<PlanePoint> = {}): PlanePoint => ({
  claim: `p/${id}`,
  words: id,
  run: null,
  check: false,
  panel: 0,
  x: at(x),
  y: at(y),
  hollow: false,
  front: null,
  label: '',
  ...fields,
});

/** Two panels beside each other, from 1/4× to 4×. */
const scale = { ...timesScale([]), domain: [0.25, 4] as [number, number] };
const x: Plane<PlanePoint>['x'] = {
  scale,
  rows: [[{ at: 1, text: 'x 1×' }]],
  below: 'each',
  title: { text: 'times smaller', right: 0 },
};
function drawn(points: PlanePoint[], fields: Partial<Plane<PlanePoint>> = {}) {
  const options = plane(
    {
      height: 100,
      margin: { top: 10, right: 10, bottom: 10, left: 10 },
      panels: [
        { id: 0, title: 'One' },
        { id: 1, title: 'Two' },
      ],
      columns: 2,
      gaps: { across: 1 / 6, down: 0 },
      x,
      y: { scale, ticks: [{ at: 1, text: 'y 1×' }] },
      notes: [],
      points,
      styleOf: () => techniqueStyle('pruning'),
      cells: [],
      ...fields,
    },
    'narrow',
    '',
  );
  const svg = plotToString(options);
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return document;
}
const textsOf = (document: ReturnType<typeof drawn>) =>
  [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
const turnsOf = (document: ReturnType<typeof drawn>) =>
  [...document.querySelectorAll('.tail path')].map((tail) =>
    Number(/rotate\((\d+)\)/.exec(tail.getAttribute('transform') ?? '')?.[1]),
  );

describe('panels', () => {
  it('have their titles, ticks below each and left of the first', () => {
    expect(textsOf(drawn([point('a', 2, 2), point('b', 2, 2, { panel: 1 })])).sort()).toEqual([
      'One',
      'Two',
      'times smaller',
      'x 1×',
      'x 1×',
      'y 1×',
    ]);
  });

  it('below each other have ticks below the last alone, where it is asked for', () => {
    const texts = textsOf(drawn([], { columns: 1, x: { ...x, below: 'last' } }));
    expect(texts.filter((text) => text === 'x 1×')).toHaveLength(1);
    expect(texts.filter((text) => text === 'y 1×')).toHaveLength(2);
  });

  it('have their own points', () => {
    const marks = drawn([point('a', 1, 1), point('b', 1, 1, { panel: 1 })]).querySelectorAll('a');
    const places = [...marks].map((mark) => mark.parentElement?.getAttribute('transform'));
    expect(new Set(places).size).toBe(2);
  });
});

it('a note stands beside the panels, wherever they are', () => {
  const texts = textsOf(drawn([], { notes: [{ text: 'times faster', x: 0, y: 8 }] }));
  expect(texts).toContain('times faster');
});

describe('a tail points towards no change on both axes', () => {
  it.each<[string, number, number[]]>([
    ['gains', 2, [180, 270]],
    ['losses', 0.5, [0, 90]],
  ])('of %s', (_, value, turns) => {
    const bound = { x: at(value, true), y: at(value, true) };
    expect(turnsOf(drawn([point('a', 1, 1, bound)]))).toEqual(turns);
  });
});

describe('names', () => {
  const named = point('a', 1, 1, { label: 'Quest' });

  it('stand beside their points', () => {
    expect(textsOf(drawn([named]))).toContain('Quest');
  });

  it('are those that the view lets through', () => {
    expect(textsOf(drawn([named], { named: () => [] }))).not.toContain('Quest');
  });

  it('find no room among more than 400 points', () => {
    const others = (count: number) => Array.from({ length: count }, () => point('b', 3, 3));
    expect(textsOf(drawn([named, ...others(399)]))).toContain('Quest');
    expect(textsOf(drawn([named, ...others(400)]))).not.toContain('Quest');
  });
});

it('more than 80 points are drawn smaller', () => {
  const sizeOf = (count: number) =>
    drawn(Array.from({ length: count }, (_, i) => point(`p${i}`, 1, 1)))
      .querySelector('a path')
      ?.getAttribute('d');
  expect(sizeOf(81)).not.toBe(sizeOf(80));
  expect(sizeOf(80)).toBe(sizeOf(1));
});

it('a front is a line from its least to its most, with a ring around each point', () => {
  const front = { front: 'Decode' };
  const document = drawn([point('b', 2, 1, front), point('a', 1, 2, front), point('c', 1, 1)]);
  const accent = [...document.querySelectorAll('g[stroke="var(--accent)"]')];
  expect(accent.map(({ children }) => children.length).filter(Boolean)).toEqual([1, 2]);
});

it('points of one key have a line between them', () => {
  const lines = (joinedBy: () => string | null) =>
    drawn([point('a', 1, 1), point('b', 2, 2)], { joinedBy }).querySelectorAll(
      'g[stroke-opacity="0.6"] path',
    ).length;
  expect([lines(() => null), lines(() => 'run')]).toEqual([0, 1]);
});
