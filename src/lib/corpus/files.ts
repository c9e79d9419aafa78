import { createHash } from 'node:crypto';
import { badData } from '../schema/messages';
import { issueLine, parsePapers } from '../schema/parse';
import { buildCorpus, type Corpus } from './corpus';

const files = import.meta.glob<string>('/data/papers/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let loaded: Corpus | null = null;

/**
 * The corpus of this repository, for Node: pages at build time, tests and commands.
 * @throws naming every problem of every data file, so that a bad file stops the build
 */
export function loadCorpus(): Corpus {
  return (loaded ??= corpusOf(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
  ));
}

/** @param sources file name → its text */
export function corpusOf(sources: Record<string, string>): Corpus {
  const { papers, issues } = parsePapers(sources);
  if (issues.length) throw new Error(badData(issues.map(issueLine)));
  const version = createHash('sha256').update(JSON.stringify(papers)).digest('hex').slice(0, 12);
  return buildCorpus(papers, version);
}
