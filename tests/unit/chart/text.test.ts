import { expect, it } from 'vitest';
import { coloured } from '#lib/chart/palette.ts';
import { plotToString } from '#lib/render/render.ts';
import { STYLE, written } from '#lib/chart/text.ts';

const svgOf = (style?: Parameters<typeof written>[1], options?: Parameters<typeof written>[2]) =>
  plotToString({
    width: 200,
    height: 50,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [written([{ x: 20, y: 30, text: 'A text' }], style, options)],
  });

it('a text begins at its place, in 12 px, unless it is said otherwise', () => {
  expect(svgOf()).toMatch(/<g [^>]*text-anchor="start"[\s\S]*translate\(20,30\)/);
  expect(svgOf()).toContain('font-size="12"');
  const turned = svgOf(STYLE.title, { anchor: 'end', size: 13, rotate: -90 });
  expect(turned).toMatch(/font-size="13"/);
  expect(turned).toMatch(/text-anchor="end"/);
  expect(turned).toContain('rotate(-90)');
});

it('a text carries its look, without a class', () => {
  expect(svgOf(STYLE.muted)).toContain('fill="var(--muted)"');
  expect(svgOf(STYLE.title)).toContain('font-weight="bold"');
  expect(svgOf(STYLE.name)).toMatch(/paint-order="stroke"/);
  for (const style of Object.values(STYLE)) expect(svgOf(style)).not.toMatch(/<g [^>]*class=/);
});

it('looks are in colours of the palette', () => {
  for (const style of Object.values(STYLE))
    expect(() => coloured(JSON.stringify(style), 'dark')).not.toThrow();
});
