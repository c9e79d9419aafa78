import { json } from '@sveltejs/kit';
import { publishedFiles } from '#lib/export/corpus/corpus-files.ts';
import { corpusPackage } from '#lib/export/corpus/corpus-package.ts';
import { corpus } from '../../corpus.server';
import { site } from '../../site.server';

export const prerender = true;

export const GET = () => json(corpusPackage(corpus, publishedFiles(corpus), site));
