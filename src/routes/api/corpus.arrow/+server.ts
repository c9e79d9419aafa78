import { corpusFile } from '#lib/corpus/write.ts';
import { corpus } from '../../corpus.server';

export const prerender = true;

/** What the page's Worker reads: in a form of its own, which changes as the code does. For programs there is `papers.json`. */
export const GET = () =>
  new Response(corpusFile(corpus, corpus.rows) as BodyInit, {
    headers: { 'content-type': 'application/vnd.apache.arrow.stream' },
  });
