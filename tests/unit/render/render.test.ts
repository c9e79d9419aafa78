import { dot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { linked } from '#lib/chart/standing.ts';
import { plotToString } from '#lib/render/render.ts';

const SAMPLES = ['p/a', 'p/b', 'p/c'].map((claim, x) => ({
  x,
  claim,
  claims: [claim, `${claim}-2`],
  words: `Words of ${claim}`,
  run: claim === 'p/a' ? 'p/run' : null,
  check: claim === 'p/b',
}));

const options = {
  width: 340,
  height: 120,
  marks: [
    dot(SAMPLES, {
      x: 'x',
      y: 'x',
      r: 6,
      symbol: 'square',
      ...linked('/site')(SAMPLES),
    }),
  ],
};

function found<T>(element: T | null): T {
  if (!element) throw new Error('there is no such element');
  return element;
}

function rendered() {
  const { document } = parseHTML(
    `<!doctype html><html><body>${plotToString(options)}</body></html>`,
  );
  return found(document.querySelector('svg'));
}

describe('a rendered plot', () => {
  it('has no style sheet and no inline style, which the content policy refuses', () => {
    const svg = rendered();
    expect(svg.outerHTML).not.toMatch(/<style|style=/);
  });

  it('is a group, and has no names on groups without a role', () => {
    const svg = rendered();
    expect(svg.getAttribute('role')).toBe('group');
    expect(svg.querySelectorAll('g').length).toBeGreaterThan(0);
    expect(svg.querySelectorAll('g[aria-label]')).toHaveLength(0);
  });

  it('has one mark in the tab order, the first; the others are reached by arrows', () => {
    const marks = [...rendered().querySelectorAll('[tabindex]')];
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
    expect(marks.map((mark) => mark.localName)).toEqual(['a', 'a', 'a']);
  });
});

describe('a mark that stands for claims', () => {
  it('is a link with its claims, its words and its address', () => {
    const links = [...rendered().querySelectorAll('a')].map((link) => [
      link.getAttribute('data-claim'),
      link.getAttribute('aria-label'),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['p/a p/a-2', 'Words of p/a', '/site/papers/p#a'],
      ['p/b p/b-2', 'Words of p/b', '/site/papers/p#b'],
      ['p/c p/c-2', 'Words of p/c', '/site/papers/p#c'],
    ]);
  });

  it.each(['data-run', 'data-check'])('is known by %s, where it is of one', (name) => {
    const values = [...rendered().querySelectorAll('a')].map((link) => link.getAttribute(name));
    expect(values).toEqual(name === 'data-run' ? ['p/run', null, null] : [null, '', null]);
  });

  it('leads to its one claim where it names no others', () => {
    const alone = [{ claim: 'p/a', words: 'Words', run: null, check: false }];
    const svg = plotToString({ marks: [dot([1], { x: 0, ...linked('')(alone) })] });
    expect(svg).toContain('data-claim="p/a"');
  });

  it('holds its shape', () => {
    for (const link of rendered().querySelectorAll('a'))
      expect([...link.children].map(({ localName }) => localName)).toEqual(['path']);
  });
});

describe('a plot as text', () => {
  it('is an SVG that keeps the digits of its figures and drops those of its places', () => {
    const svg = plotToString({
      width: 340,
      height: 120,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [text([1 / 3], { x: 100 / 3, y: 50, text: () => '0.0004% more, 1.2345×' })],
    });
    expect(svg).toContain('>0.0004% more, 1.2345×<');
    expect(svg).toContain('translate(33.33,50)');
  });

  it('is the same whenever it is drawn', () => {
    expect(plotToString(options)).toBe(plotToString(options));
  });
});
