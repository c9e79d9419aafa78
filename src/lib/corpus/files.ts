import { badData } from '../schema/messages';
import { issueLine, parsePapers } from '../schema/parse';
import { buildCorpus, type Corpus, type History } from './corpus';
import { loadHistory } from './history';
import { versionOf } from './version';

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
    named(loadHistory()),
  ));
}

/** @param sources file name → its text */
export function corpusOf(sources: Record<string, string>, history?: History): Corpus {
  const { papers, issues } = parsePapers(sources);
  if (issues.length) throw new Error(badData(issues.map(issueLine)));
  return buildCorpus(papers, versionOf(papers), history);
}

/** Without what each release holds. */
const named = ({ releases, corrections }: History): History => ({
  releases: releases.map(({ version, date }) => ({ version, date })),
  corrections,
});
