import { CORPUS_FILES, type CorpusFileName } from '#lib/export/corpus/corpus-files.ts';
import { corpus } from '../corpus.server';

/** A file of the corpus, as a program gets it. */
export function answer(name: CorpusFileName): Response {
  const { mediaType, content } = CORPUS_FILES[name];
  return new Response(content(corpus) as BodyInit, {
    headers: { 'content-type': mediaType },
  });
}
