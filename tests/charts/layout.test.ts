import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { plotToString } from '#lib/render/render.ts';
import { WIDTHS, WIDTH_NAMES } from '#lib/chart/widths.ts';
import type { Facets } from '#lib/query/index.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { specOf } from '#lib/views/draw.ts';
import { anyQuery } from '../unit/views/queries';
import { claim, memory, quality, viewOf } from '../unit/views/sample';
import { engine, heightOf, plots } from './drawing';
import { outside, overlaps, textsOf } from './texts';

let facets: Facets;
beforeAll(async () => {
  facets = await engine.facets('');
});

const density = await specOf('speedup-vs-compression');
const gains = await specOf('gain-vs-quality');

describe.each(WIDTH_NAMES)('a density instead of 2,001 marks, %s', (width) => {
  const { drawing } = viewOf('speedup-vs-compression', [
    ...Array.from({ length: 2001 }, (_, i) => claim({ id: `speed-${i}` })),
    memory({ id: 'size' }),
  ]);
  const [svg = ''] = density(drawing, width, '').plots.map(plotToString);

  it('has no text on another, and none outside its frame', () => {
    const texts = textsOf(svg);
    expect(texts.length).toBeGreaterThan(5);
    expect(overlaps(texts)).toEqual([]);
    expect(outside(texts, WIDTHS[width], heightOf(svg))).toEqual([]);
  });

  it('has no mark of its own for a claim', () => {
    expect(svg).not.toContain('data-claim');
  });
});

describe.each(WIDTH_NAMES)('gains beyond what can be drawn one by one, %s', (width) => {
  const { drawing } = viewOf('gain-vs-quality', [
    ...Array.from({ length: 2001 }, (_, i) => claim({ id: `speed-${i}` })),
    ...Array.from({ length: 401 }, (_, i) => memory({ id: `alone-${i}`, method: 'Other' })),
    quality(),
  ]);
  const svgs = gains(drawing, width, '').plots.map(plotToString);

  it('are shades in a panel and in the lane, which say how many they count', () => {
    expect(svgs).toHaveLength(2);
    const said = svgs.map((svg) =>
      textsOf(svg)
        .map(({ text }) => text)
        .join(' '),
    );
    expect(said[0]).toContain('The shade counts 2,001 points');
    expect(said[1]).toContain('401 gains whose source states no quality for the same method');
    expect(svgs.join('')).not.toContain('data-claim');
  });

  it('have no text on another, and none outside its frame', () => {
    for (const svg of svgs) {
      expect(overlaps(textsOf(svg))).toEqual([]);
      expect(outside(textsOf(svg), WIDTHS[width], heightOf(svg))).toEqual([]);
    }
  });
});

const time = await specOf('over-time');

describe.each(WIDTH_NAMES)('counts by quarter instead of 2,001 marks, %s', (width) => {
  const many = (qualifier: 'exact' | 'up-to', count: number) =>
    Array.from({ length: count }, (_, i) =>
      claim({ id: `${qualifier}-${i}`, reported: { value: 1 + i / 100, qualifier } }),
    );
  const { drawing } = viewOf('over-time', [...many('exact', 1500), ...many('up-to', 501)]);
  const [svg = ''] = time(drawing, width, '').plots.map(plotToString);

  it('says what the shade counts, and has no text on another or outside its frame', () => {
    const texts = textsOf(svg);
    expect(texts.map(({ text }) => text)).toContain('the shade counts 2,001 figures');
    expect(overlaps(texts)).toEqual([]);
    expect(outside(texts, WIDTHS[width], heightOf(svg))).toEqual([]);
    expect(svg).not.toContain('data-claim');
  });
});

const ladder = await specOf('scope-ladder');

describe.each(WIDTH_NAMES)('a bar a step instead of 2,001 marks, %s', (width) => {
  const many = (scope: 'kernel' | 'prefill' | 'decode', count: number) =>
    Array.from({ length: count }, (_, i) =>
      claim({ id: `${scope}-${i}`, scope, reported: { value: 1 + i / 100 } }),
    );
  const claims = [...many('kernel', 1500), ...many('prefill', 300), ...many('decode', 201)];
  const [svg = ''] = ladder(viewOf('scope-ladder', claims).drawing, width, '').plots.map(
    plotToString,
  );

  it('says how many it stands for, and has no text on another or outside its frame', () => {
    const texts = textsOf(svg);
    expect(texts.map(({ text }) => text)).toContain('kernel: 1,500');
    expect(overlaps(texts)).toEqual([]);
    expect(outside(texts, WIDTHS[width], heightOf(svg))).toEqual([]);
    expect(svg).not.toContain('data-claim');
  });
});

describe.each(VIEW_IDS)('%s', (id) => {
  describe.each(WIDTH_NAMES)('%s', (width) => {
    const drawn = async (asked = {}) => (await plots(id, asked, width)).map(textsOf);

    it('has texts to read, none under 12 px', async () => {
      const texts = (await drawn()).flat();
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter(({ size }) => size < 12)).toEqual([]);
    });

    it('has no text on another, whatever is asked', async () => {
      await fc.assert(
        fc.asyncProperty(anyQuery(facets), async (query) => {
          for (const texts of await drawn(query)) expect(overlaps(texts)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });

    it('has no text outside its frame, whatever is asked', async () => {
      await fc.assert(
        fc.asyncProperty(anyQuery(facets), async (query) => {
          for (const svg of await plots(id, query, width)) {
            expect(outside(textsOf(svg), WIDTHS[width], heightOf(svg))).toEqual([]);
          }
        }),
        { numRuns: 40 },
      );
    });
  });
});
