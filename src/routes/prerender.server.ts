import { render } from 'svelte/server';
import { WIDTH_NAMES, type WidthName } from '#lib/chart/widths.ts';
import StaticChart from '#lib/components/chart/StaticChart.svelte';
import ClaimTable from '#lib/components/claims/ClaimTable.svelte';
import { siteContext } from '#lib/components/context.ts';
import { FIRST_ROWS } from '#lib/engine/engine.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import type { ViewId } from '#lib/views/index.ts';
import { base } from './base';
import { engine } from './corpus.server';

/** What a page arrives with: charts and table of the default query, as HTML that needs no script. */

const context = siteContext({ base, engine: () => engine });

export async function chartHtml(id: ViewId): Promise<string> {
  const { legend, checked, drawn, omitted } = await engine.chart(id, '', 'wide');
  const variants = {} as Record<WidthName, string>;
  for (const width of WIDTH_NAMES)
    variants[width] = (await engine.chart(id, '', width)).plots.join('');
  const props = { about: ABOUT[id], legend, checked, drawn, omitted, variants };
  return plain(render(StaticChart, { props, context }).body);
}

export async function tableHtml(): Promise<string> {
  const { rows } = await engine.rows('', 0, FIRST_ROWS);
  return plain(render(ClaimTable, { props: { rows }, context }).body);
}

/** Without Svelte's markers: this HTML is not hydrated, and they would confuse what is. */
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');
