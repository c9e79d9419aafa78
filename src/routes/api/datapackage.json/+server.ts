import { json } from '@sveltejs/kit';
import { loadCorpus } from '#lib/corpus/files.ts';
import { publishedFiles } from '#lib/export/corpus/corpus-files.ts';
import { corpusPackage } from '#lib/export/corpus/corpus-package.ts';
import { site } from '../../site';

export const prerender = true;

export function GET() {
  const corpus = loadCorpus();
  return json(corpusPackage(corpus, publishedFiles(corpus), site));
}
