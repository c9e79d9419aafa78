import { publishedFiles } from '#lib/export/corpus/corpus-files.ts';
import { datasetDescription } from '#lib/export/references/dataset.ts';
import { llmsText } from '#lib/export/site/llms.ts';
import { citation } from '../citation.server';
import { corpus } from '../corpus.server';
import { PAGES } from '../pages.server';
import { site } from '../site.server';

export const prerender = true;

export function GET() {
  const text = llmsText({
    site,
    version: corpus.version,
    description: datasetDescription(corpus.rows.length, corpus.papers.length),
    files: publishedFiles(corpus),
    pages: PAGES,
    bibtex: citation(),
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
