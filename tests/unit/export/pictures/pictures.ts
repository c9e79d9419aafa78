import { parseHTML } from 'linkedom';
import { directEngine } from '#lib/engine/direct.ts';
import type { Picture } from '#lib/export/pictures/picture.ts';
import { WIDTHS, type WidthName } from '#lib/chart/widths.ts';
import { DEFAULT_QUERY, writeQuery, type Query } from '#lib/query/index.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import type { ViewId } from '#lib/views/index.ts';
import { frozen } from '../../../frozen';

export const engine = directEngine(frozen, undefined, '/base');

/** What a reader has on screen when they ask for a picture: a view of the frozen corpus. */
export async function pictured(
  id: ViewId,
  { asked = {}, width = 'wide' }: { asked?: Partial<Query>; width?: WidthName } = {},
  fields: Partial<Picture> = {},
): Promise<Picture> {
  const answer = await engine.chart(id, writeQuery({ ...DEFAULT_QUERY, ...asked }), width);
  const { document } = parseHTML(
    `<!doctype html><html><body>${answer.plots.join('')}</body></html>`,
  );
  return {
    plots: [...document.body.children],
    question: ABOUT[id].title,
    subtitle: ABOUT[id].subtitle,
    key: ABOUT[id].key,
    legend: answer.legend,
    checked: answer.checked,
    filters: [],
    drawn: answer.drawn,
    left: answer.omitted.reduce((sum, { count }) => sum + count, 0),
    claims: await engine.claims(answer.ids),
    address: `https://example.org/base/charts/${id}`,
    version: 'abc123',
    scheme: 'light',
    width: WIDTHS[width],
    ...fields,
  };
}

/** The file as a strict reader of XML has it. */
export function parsed(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.querySelector('parsererror') || documentElement.localName === 'parsererror')
    throw new Error(documentElement.textContent);
  return documentElement;
}

export const textsOf = (root: Element) =>
  [...root.querySelectorAll('text')].map((node) => node.textContent);
