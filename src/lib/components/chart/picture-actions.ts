import type { Engine } from '../../engine/engine';
import { cardOf } from '../../export/pictures/card';
import { fileName } from '../../export/name';
import { pictureOf } from '../../export/pictures/picture';
import { toPng } from '../../export/pictures/png';
import { saveFile } from '../../export/save';
import { WIDTHS, type WidthName } from '../../chart/widths';
import { DEFAULT_QUERY, chips, type Facets, type Query } from '../../query';
import type { About, ViewId } from '../../views';
import { inWords } from '../../corpus/claim-text';
import { shade } from './likeness';

/** A chart that a reader wants as a file, and what they asked of it. */
export interface PictureAsk {
  id: ViewId;
  about: About;
  query: Query;
  /** What the chart answers. */
  address: string;
  facets: Pick<Facets, 'options'>;
  /** Data version. */
  version: string;
  engine: Engine;
  /** The width that the page shows the chart at. */
  width: WidthName;
}

/** SVG; PNG of the same size and of twice that; PNG of 1200 × 630. */
export type PictureKind = 'svg' | 'png' | 'png2' | 'card';

const NAMES: Record<PictureKind, string> = { svg: '', png: '', png2: '-2x', card: '-1200x630' };

/** Draws a chart once more, as it is on the page, and hands it to the reader as a file. */
export async function savePicture(kind: PictureKind, ask: PictureAsk): Promise<void> {
  const { id, about, version } = ask;
  const picture = await pictured(ask, kind === 'card' ? 'wide' : ask.width);
  const svg =
    kind === 'card'
      ? cardOf({ ...picture, question: about.title })
      : pictureOf({ ...picture, question: about.title, subtitle: about.subtitle, key: about.key });
  const context = { version, query: location.search, date: new Date().toISOString().slice(0, 10) };
  const name = fileName(kind === 'svg' ? 'svg' : 'png', context, id + NAMES[kind]);
  if (kind === 'svg') saveFile(name, 'image/svg+xml', svg);
  else saveFile(name, 'image/png', await toPng(svg, kind === 'png2' ? 2 : 1));
}

async function pictured(ask: PictureAsk, width: WidthName) {
  const { id, query, address, engine, version } = ask;
  const { plots, legend, drawn, ids, checked, omitted } = await engine.chart(id, address, width);
  const { pin, data } = query;
  const holder = document.createElement('div');
  holder.innerHTML = plots.join('');
  await shade(holder, pin, (pin, ids) => engine.compared(pin, ids, data));
  return {
    plots: [...holder.children],
    legend,
    checked,
    drawn,
    version,
    left: omitted.reduce((sum, { count }) => sum + count, 0),
    claims: await engine.claims(ids, data),
    filters: await filtersInWords(ask),
    address: location.href,
    scheme: matchMedia('(prefers-color-scheme: dark)').matches
      ? ('dark' as const)
      : ('light' as const),
    width: WIDTHS[width],
  };
}

/** What narrows the chart down, and what was chosen of how it is drawn. */
export async function filtersInWords({
  query,
  facets,
  about,
  engine,
}: Pick<PictureAsk, 'query' | 'facets' | 'about' | 'engine'>): Promise<string[]> {
  const filters = new Map<string, string[]>();
  for (const { filter, label } of chips(query, facets))
    filters.set(filter, [...(filters.get(filter) ?? []), label]);
  const choices = about.choices.flatMap(({ key, label, options }) => {
    const chosen = options.find((option) => option.id === query[key]);
    return chosen && query[key] !== DEFAULT_QUERY[key] ? [`${label}: ${chosen.label}`] : [];
  });
  const [pinned] = query.pin === null ? [] : await engine.claims([query.pin], query.data);
  return [
    ...[...filters].map(([filter, labels]) => `${filter}: ${labels.join(' or ')}`),
    ...choices,
    ...(pinned ? [`Held against ${inWords(pinned)}`] : []),
  ];
}
