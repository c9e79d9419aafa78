import { describe, expect, it } from 'vitest';
import { WIDTH_NAMES } from '#lib/chart/widths.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { CASES } from './cases';
import { asFile, plots } from './drawing';

describe('a chart, as committed', () => {
  describe.each(CASES)('%s, %s', (id, name, asked) => {
    it.each(WIDTH_NAMES)('%s', async (width) => {
      const svg = asFile(await plots(id, asked, width));
      await expect(svg).toMatchFileSnapshot(`snapshots/${id}-${name}-${width}.svg`);
    });
  });

  it.each(VIEW_IDS)('%s draws nothing where nothing matches', async (id) => {
    expect(await plots(id, { q: 'no such words' }, 'wide')).toEqual([]);
  });
});
