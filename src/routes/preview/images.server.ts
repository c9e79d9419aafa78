import { parseHTML } from 'linkedom';
import { cardOf } from '#lib/export/pictures/card.ts';
import { palettePng } from '#lib/export/pictures/palette-png.ts';
import { paperCardOf } from '#lib/export/pictures/paper-card.ts';
import { rasterized } from '#lib/export/pictures/raster.ts';
import { ABOUT } from '#lib/views/abouts.ts';
import type { ViewId } from '#lib/views/index.ts';
import { corpus, engine } from '../corpus.server';

/** A chart as its page arrives, as the PNG that links to it are shown with. */
export async function viewImage(id: ViewId): Promise<Buffer> {
  const { plots, legend, drawn, ids, omitted } = await engine.chart(id, '', 'wide');
  const { document } = parseHTML(`<!doctype html><html><body>${plots.join('')}</body></html>`);
  const card = cardOf({
    plots: [...document.body.children],
    legend,
    drawn,
    question: ABOUT[id].title,
    scheme: 'light',
    left: omitted.reduce((sum, { count }) => sum + count, 0),
    claims: await engine.claims(ids),
    filters: [],
    address: '',
    version: corpus.version,
  });
  return palettePng(rasterized(card));
}

/** A paper's figures, as the PNG that links to its page are shown with; null where there is no such paper. */
export function paperImage(id: string): Buffer | null {
  const paper = corpus.papers.find((one) => one.id === id);
  if (!paper) return null;
  const card = paperCardOf(
    paper,
    corpus.rows.filter((row) => row.paper === id),
  );
  return palettePng(rasterized(card));
}
