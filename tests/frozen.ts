import { buildCorpus, type Corpus } from '#lib/corpus/corpus.ts';
import { loadHistory, papersOf } from '#lib/corpus/history.ts';

const RELEASE = '3d040baf6da9';
/** When it was last corrected. */
const DAY = '2026-11-25';

const { releases, corrections } = loadHistory();
const until = releases.filter(({ date }) => date <= DAY);
const release = until.find(({ version }) => version === RELEASE);
if (!release) throw new Error(`there is no release ${RELEASE}`);

/**
 * The corpus as it was on a day: tests of code stand on it, whatever has been added to the data
 * since. What holds of the data as they are now is for `tests/data`.
 */
export const frozen: Corpus = buildCorpus(papersOf(release), RELEASE, {
  releases: until.map(({ version, date }) => ({ version, date })),
  corrections: corrections.filter(({ date }) => date <= DAY),
});
