import { loadCorpus } from '#lib/corpus/files.ts';
import { publishedFiles } from '#lib/export/corpus/corpus-files.ts';
import { datasetDescription } from '#lib/export/references/dataset.ts';
import { llmsText } from '#lib/export/site/llms.ts';
import { citation } from '../citation';
import { PAGES } from '../pages';
import { site } from '../site';

export const prerender = true;

export function GET() {
  const corpus = loadCorpus();
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
