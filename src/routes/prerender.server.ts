import { render } from 'svelte/server';
import { plotsToString } from '#lib/chart/server.ts';
import { WIDTH_NAMES, type WidthName } from '#lib/chart/widths.ts';
import StaticChart from '#lib/components/chart/StaticChart.svelte';
import ClaimTable from '#lib/components/claims/ClaimTable.svelte';
import { siteContext } from '#lib/components/context.ts';
import { TABLE_PAGE } from '#lib/engine/engine.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { specOf } from '#lib/views/draw.ts';
import type { ViewId } from '#lib/views/index.ts';
import { base } from './base';
import { engine } from './corpus.server';

/** What a page arrives with: charts and table of the default query, as HTML that needs no script. */

const context = siteContext({ base, engine: () => engine });

export async function chartHtml(id: ViewId): Promise<string> {
  const { drawing, drawn, checked, omitted } = await engine.view(id, '');
  const spec = await specOf(id);
  const figures = WIDTH_NAMES.map((width) => [width, spec(drawing, width, base)] as const);
  const variants = Object.fromEntries(
    figures.map(([width, { plots }]) => [width, plotsToString(plots)]),
  ) as Record<WidthName, string>;
  const legend = figures[0]?.[1].legend ?? [];
  const props = { about: ABOUT[id], legend, checked, drawn, omitted, variants };
  return plain(render(StaticChart, { props, context }).body);
}

export async function tableHtml(): Promise<string> {
  const { rows } = await engine.rows('', 0, TABLE_PAGE);
  return plain(render(ClaimTable, { props: { rows }, context }).body);
}

/** Without Svelte's markers: this HTML is not hydrated, and they would confuse what is. */
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');
