import { loadCorpus } from '#lib/corpus/files.ts';
import { loadHistory, releasedPapers } from '#lib/corpus/history.ts';
import { base } from './base';
import { directEngine } from '#lib/engine/direct.ts';

/** The data that the site is built from, what they have gone through, and the engine that answers every page. */
export const corpus = loadCorpus();
export const history = loadHistory();
export const engine = directEngine(corpus, releasedPapers, base);
