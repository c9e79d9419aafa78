import { base } from './base';
import { render } from 'svelte/server';
import ClaimTable from '#lib/components/claims/ClaimTable.svelte';
import StaticChart from '#lib/components/chart/StaticChart.svelte';
import { loadCorpus } from '#lib/corpus/files.ts';
import { TABLE_PAGE } from '#lib/engine/engine.ts';
import { directEngine } from '#lib/engine/direct.ts';
import { plotsToString } from '#lib/chart/server.ts';
import { WIDTH_NAMES, type WidthName } from '#lib/chart/widths.ts';
import { DEFAULT_QUERY } from '#lib/query/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import { specOf } from '#lib/views/draw.ts';
import type { ViewId } from '#lib/views/index.ts';

/** What a page arrives with: charts and table of the default query, as HTML that needs no script. */

export async function chartHtml(id: ViewId): Promise<string> {
  const { drawing, drawn, omitted } = await directEngine(loadCorpus()).view(id, DEFAULT_QUERY);
  const spec = await specOf(id);
  const figures = WIDTH_NAMES.map((width) => [width, spec(drawing, width, base)] as const);
  const variants = Object.fromEntries(
    figures.map(([width, { plots }]) => [width, plotsToString(plots)]),
  ) as Record<WidthName, string>;
  return plain(
    render(StaticChart, {
      props: {
        base,
        omitted,
        about: ABOUT[id],
        drawn,
        legend: figures[0]?.[1].legend ?? [],
        checked: Object.values(variants).some((svg) => svg.includes(' data-check')),
        variants,
      },
    }).body,
  );
}

export async function tableHtml(): Promise<string> {
  const { rows } = await directEngine(loadCorpus()).rows(DEFAULT_QUERY, 0, TABLE_PAGE);
  return plain(render(ClaimTable, { props: { rows, base } }).body);
}

/** Without Svelte's markers: this HTML is not hydrated, and they would confuse what is. */
const plain = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');
