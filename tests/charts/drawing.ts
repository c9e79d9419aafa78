import { directEngine } from '#lib/engine/direct.ts';
import { plotToString } from '#lib/render/render.ts';
import type { WidthName } from '#lib/chart/widths.ts';
import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import { specOf } from '#lib/views/draw.ts';
import type { Spec } from '#lib/chart/figure.ts';
import type { ViewId } from '#lib/views/index.ts';
import { frozen } from '../frozen';

export const engine = directEngine(frozen);

/** The plots of a view over the frozen corpus, each as SVG text. */
export async function plots(id: ViewId, asked: Partial<Query>, width: WidthName) {
  const { drawing } = await engine.view(id, writeQuery({ ...DEFAULT_QUERY, ...asked }));
  const spec = (await specOf(id)) as Spec<unknown>;
  return spec(drawing, width, '').plots.map(plotToString);
}

export const heightOf = (svg: string) => Number(/ height="(\d+(?:\.\d+)?)"/.exec(svg)?.[1]);

/** One SVG document with the plots one below the other, an element a line, as a file to look at. */
export function asFile(svgs: readonly string[]): string {
  let y = 0;
  const placed = svgs.map((svg) => {
    const at = y;
    y += heightOf(svg);
    return svg.replace('<svg', `<svg y="${at}"`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${placed.join('')}</svg>\n`.replaceAll(
    '><',
    '>\n<',
  );
}
