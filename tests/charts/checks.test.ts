import { expect, it } from 'vitest';
import { WIDTH_NAMES } from '#lib/chart/widths.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { SOURCES_OF } from '#lib/query/shown.ts';
import { frozen } from '../frozen';
import { plots } from './drawing';

const beyond = frozen.rows
  .filter(({ findings }) => findings.some((finding) => finding.beyond))
  .map(({ claim }) => claim.id);

/** Of each mark: the claims that it stands for, whether it stands out, what it says. */
const marksIn = (svg: string) =>
  [...svg.matchAll(/<a [^>]*>/g)].map(([link]) => ({
    claims: (/data-claim="([^"]*)"/.exec(link)?.[1] ?? '').split(' '),
    marked: link.includes(' data-check'),
    says: /aria-label="[^"]*beyond its arithmetic bound/.test(link),
  }));

/** A chart of what is stated draws no figure. */
const OF_FIGURES = VIEW_IDS.filter((id) => id !== 'reporting');

it.each(OF_FIGURES)(
  '%s marks those claims, and no others, that are beyond their bound',
  async (id) => {
    for (const width of WIDTH_NAMES) {
      const marks = (await plots(id, { source: SOURCES_OF.both }, width)).flatMap(marksIn);
      const wanted = marks.filter(({ claims }) => claims.some((claim) => beyond.includes(claim)));
      expect(marks.filter(({ marked }) => marked)).toEqual(wanted);
      expect(marks.filter(({ says }) => says)).toEqual(wanted);
    }
  },
);

it('the chart of memory has such a mark', async () => {
  const [svg = ''] = await plots('memory-by-hardware', {}, 'wide');
  expect(
    marksIn(svg)
      .filter(({ marked }) => marked)
      .map(({ claims }) => claims),
  ).toEqual([beyond]);
});
