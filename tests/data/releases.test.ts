import { describe, expect, it } from 'vitest';
import { loadCorpus } from '#lib/corpus/files.ts';
import { loadHistory, papersOf, type Released } from '#lib/corpus/history.ts';
import { releaseNews } from '#lib/corpus/news.ts';
import { changedFields, unexplained } from '#lib/corpus/unexplained.ts';
import { versionOf } from '#lib/corpus/version.ts';

const { releases, corrections } = loadHistory();
const claimsOf = (release: Released) =>
  new Map(papersOf(release).flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
const files = Object.keys(import.meta.glob('/data/releases/*'));

describe('the releases', () => {
  it('are the files of their folder, in one sequence of days', () => {
    expect(releases.map(({ version }) => `/data/releases/${version}.json`).sort()).toEqual(
      files.sort(),
    );
    const days = releases.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
  });

  it('begin with the 151 claims of 0.1.0, and have the 766 of 0.2.0 under the versions published', () => {
    expect(
      releases.slice(0, 2).map((release) => [release.version, claimsOf(release).size]),
    ).toEqual([
      ['9eeb6efb4a0e', 151],
      ['3d040baf6da9', 766],
    ]);
  });

  it.each(releases)('$version hashes to its name', ({ version, papers }) => {
    expect(versionOf(papers)).toBe(version);
  });

  it.each(releases)('$version is right in today’s schema', (release) => {
    expect(papersOf(release).map(({ id }) => id)).toEqual(release.papers.map(({ id }) => id));
  });

  it('leave no change of a claim unexplained', () => {
    const problems = releases.slice(1).flatMap((release, i) => {
      const last = releases[i];
      if (!last) throw new Error('no release before the second');
      return unexplained({ ...last, papers: papersOf(last) }, papersOf(release), corrections);
    });
    expect(problems).toEqual([]);
  });
});

describe('the corrections', () => {
  it.each(corrections)('of $claim, $kind: names a claim of its release', (correction) => {
    const at = releases.findIndex(({ version }) => version === correction.release);
    const release = releases[at];
    if (!release) throw new Error(`there is no release ${correction.release}`);
    expect(correction.date >= release.date).toBe(true);
    const before = claimsOf(release).get(correction.claim);
    if (!before) throw new Error(`it has no claim ${correction.claim}`);

    // What came next: a release, or the data as they are now.
    const next = releases[at + 1];
    const corpus = loadCorpus();
    const now = next ? claimsOf(next).get(correction.claim) : corpus.row(correction.claim)?.claim;
    if (correction.kind === 'withdrawn') expect(now).toBeUndefined();
    if (correction.kind === 'changed') {
      const { field, from, to } = correction;
      expect(now && changedFields(before, now)).toContainEqual({ field, from, to });
    }
  });

  it('say why in sentences', () => {
    for (const { reason } of corrections) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  it('of what is derived state what is derived now', () => {
    const corpus = loadCorpus();
    for (const correction of corrections) {
      if (correction.kind !== 'derived') continue;
      const { claim, to } = correction;
      const value = corpus.row(claim)?.normalized.quantity?.value;
      expect(Number(Number(value).toPrecision(3))).toBe(parseFloat(to));
    }
  });
});

it('the news are of each release and correction, the newest first', () => {
  const news = releaseNews(loadHistory());
  expect(news).toHaveLength(releases.length + corrections.length);
  expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
  const days = news.map(({ date }) => date);
  expect(days).toEqual(days.toSorted().reverse());
  expect(news.at(-1)).toMatchObject({
    id: 'release/9eeb6efb4a0e',
    title: 'Data of 2026-11-23: 151 claims added',
  });
  expect(news.find(({ id }) => id.endsWith('derived/snapkv/s-5-3-compression-ratio'))).toEqual({
    id: 'correction/3d040baf6da9/derived/snapkv/s-5-3-compression-ratio',
    date: '2026-11-25',
    title: 'Corrected: SnapKV, Compression ratio, derived: 0.08× → 12.5×',
    summary: expect.stringMatching(/^A compression rate in per cent says/) as string,
    claims: ['snapkv/s-5-3-compression-ratio'],
  });
});
