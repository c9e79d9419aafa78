import { describe, expect, it } from 'vitest';
import { plotToString } from '#lib/render/render.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { categoryStyle } from '#lib/chart/theme.ts';
import { WIDTHS, WIDTH_NAMES, type WidthName } from '#lib/chart/widths.ts';
import type { Query } from '#lib/query/index.ts';
import type { Claim } from '#lib/schema/index.ts';
import { specOf } from '#lib/views/draw.ts';
import { MEASURES } from '#lib/compare/measures.ts';
import { claim, viewOf } from '../unit/views/sample';
import { heightOf } from './drawing';
import { outside, overlaps, textsOf } from './texts';

const spec = await specOf('explore');

function drawn(claims: Claim[], asked: Partial<Query>, width: WidthName = 'wide') {
  const { plots, legend } = spec(viewOf('explore', claims, asked).drawing, width, '');
  const [svg = ''] = plots.map(plotToString);
  return { svg, legend, texts: textsOf(svg) };
}
const words = ({ texts }: ReturnType<typeof drawn>) => texts.map(({ text }) => text);

it.each(Object.values(MEASURES))(
  'an axis of “$axis” is named in full at every width',
  ({ axis }) => {
    expect(textWidth(`${axis} →`)).toBeLessThan(WIDTHS.narrow - 8);
  },
);

describe.each(WIDTH_NAMES)('a density, %s', (width) => {
  const many = Array.from({ length: 2001 }, (_, i) => claim({ id: `s${i}` }));

  it('says what its shade counts, and has no mark for a claim', () => {
    const of = drawn(many, { x: 'scope' }, width);
    expect(words(of)).toContain('the shade counts 2,001 marks');
    expect(of.svg).not.toContain('data-claim');
    expect(of.legend).toEqual([]);
    expect(overlaps(of.texts)).toEqual([]);
    expect(outside(of.texts, WIDTHS[width], heightOf(of.svg))).toEqual([]);
  });
});

describe('a chart says on itself', () => {
  it('what goes up and what goes across', () => {
    const of = words(drawn([claim({ id: 'a' })], { x: 'date' }));
    expect(of).toContain('↑ speed-up, times faster');
    expect(of).toContain('first version of the paper →');
  });

  it('why a scale is not the one that the reader asked for', () => {
    const of = words(drawn([claim({ id: 'a' })], { x: 'date', xscale: 'log' }));
    expect(of).toContain('horizontal axis linear: a date is no ratio');
  });

  it('what each panel holds', () => {
    const claims = [claim({ id: 'a', scope: 'decode' }), claim({ id: 'b' })];
    const of = words(drawn(claims, { x: 'date', facet: 'scope' }));
    expect(of).toEqual(expect.arrayContaining(['Decode', 'Scope not stated']));
  });
});

describe('the legend', () => {
  const claims = [
    claim({ id: 'a', scope: 'kernel' }),
    claim({ id: 'b', scope: 'layer', reported: { qualifier: 'about' } }),
  ];

  it('shows colours as the marks double them by shape', () => {
    const { legend } = drawn(claims, { x: 'date', colour: 'scope' });
    expect(legend).toEqual([
      { label: 'Kernel', style: categoryStyle(0) },
      { label: 'Layer', style: categoryStyle(1) },
    ]);
  });

  it('shows colours of one shape, then shapes of one colour, where they tell two fields apart', () => {
    const { legend } = drawn(claims, { x: 'date', colour: 'scope', shape: 'qualifier' });
    const [circle, square] = [categoryStyle(0).symbol, categoryStyle(1).symbol];
    expect(legend.map(({ style }) => [style.colour, style.symbol])).toEqual([
      ['var(--c1)', circle],
      ['var(--c2)', circle],
      ['var(--muted)', circle],
      ['var(--muted)', square],
    ]);
  });
});

it.each<[string, number, string]>([
  ['a gain', 2, '180'],
  ['a loss', -2, '0'],
])('a bound on %s has its tail towards no change, below or above', (_, value, angle) => {
  const { svg } = drawn(
    [
      claim({
        id: 'a',
        metric: 'accuracy',
        reported: { value, unit: 'points', form: 'difference', qualifier: 'up-to' },
      }),
    ],
    { y: 'points', x: 'date' },
  );
  const turned = [...svg.matchAll(/class="tail"[\s\S]*?rotate\((\d+)/g)].map(
    ([, degrees]) => degrees,
  );
  expect(turned).toEqual([angle]);
});
