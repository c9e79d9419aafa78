import type { Paper, Release } from '../schema';
import { parseCorrections, parseRelease, type StoredPaper } from '../schema/history';
import { badData } from '../schema/messages';
import { issueLine, parsePapers } from '../schema/parse';
import type { History } from './corpus';
import { applied, inSequence } from './releases';

/** One release with its papers as they were written then. */
export interface Released extends Release {
  papers: StoredPaper[];
}

/** What the data have gone through, with what each release holds. */
export interface FullHistory extends History {
  releases: readonly Released[];
}

const releaseFiles = import.meta.glob<string>('/data/releases/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const correctionFiles = import.meta.glob<string>('/data/corrections.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let loaded: FullHistory | null = null;

/** The history of this repository's data, for Node. @throws as `historyOf` */
export function loadHistory(): FullHistory {
  return (loaded ??= historyOf(releaseFiles, correctionFiles));
}

/**
 * @param releases file name → its text
 * @param corrections likewise; one file, or none
 * @throws naming every problem of every file
 */
export function historyOf(
  releases: Record<string, string>,
  corrections: Record<string, string>,
): FullHistory {
  const released = Object.entries(releases).map(([file, text]) => parseRelease(file, text));
  const corrected = Object.entries(corrections).map(([file, text]) => parseCorrections(file, text));
  const issues = [...released, ...corrected].flatMap((parsed) => parsed.issues);
  if (issues.length) throw new Error(badData(issues.map(issueLine)));
  let papers: StoredPaper[] = [];
  return {
    releases: inSequence(released.flatMap(({ release }) => release ?? [])).map((release) => {
      papers = applied(papers, release);
      return { version: release.version, date: release.date, papers };
    }),
    corrections: corrected.flatMap((parsed) => parsed.corrections),
  };
}

/**
 * A release's papers in today's schema: fields that it did not know have their defaults.
 * @throws where today's schema refuses what was right then
 */
export function papersOf({ version, papers: stored }: Released): Paper[] {
  const { papers, issues } = parsePapers(
    Object.fromEntries(
      stored.map((paper) => [`data/releases/${version}/${paper.id}.json`, JSON.stringify(paper)]),
    ),
  );
  if (issues.length) throw new Error(badData(issues.map(issueLine)));
  return papers;
}

/** The papers of a release of this repository, for engines in Node. */
export async function releasedPapers(version: string): Promise<readonly Paper[]> {
  const release = loadHistory().releases.find((one) => one.version === version);
  if (!release) throw new Error(`There is no release ${version} here.`);
  return Promise.resolve(papersOf(release));
}
