import { changeText, metricText } from '../format';
import type { Claim } from '../schema';
import { papersOf, type FullHistory } from './history';

/** Something that happened to the data, for those who follow them. */
export interface NewsEntry {
  /** Stable, unlike the words. */
  id: string;
  /** `YYYY-MM-DD`. */
  date: string;
  title: string;
  summary: string;
  /** Ids of the claims that it is about. */
  claims: string[];
}

/** Each release, with what it added, and each correction; the newest first. */
export function releaseNews({ releases, corrections }: FullHistory): NewsEntry[] {
  const known = new Map<string, Claim>();
  const released = releases.map((release): NewsEntry => {
    const claims = papersOf(release).flatMap((paper) => paper.claims);
    const added = claims.filter(({ id }) => !known.has(id));
    for (const claim of claims) known.set(claim.id, claim);
    const papers = new Set(added.map(({ id }) => id.split('/')[0])).size;
    return {
      id: `release/${release.version}`,
      date: release.date,
      title: `Data of ${release.date}: ${counted(added.length, 'claim')} added`,
      summary: `Added from ${counted(papers, 'paper')}; ${counted(claims.length, 'claim')} in all. Version ${release.version}.`,
      claims: added.map(({ id }) => id),
    };
  });
  const corrected = corrections.map((correction): NewsEntry => {
    const { kind, date, release, reason } = correction;
    const claim = known.get(correction.claim);
    const what = claim ? `${claim.method}, ${metricText(claim)}` : correction.claim;
    return {
      id: `correction/${release}/${kind === 'changed' ? correction.field : kind}/${correction.claim}`,
      date,
      title:
        kind === 'withdrawn' || !claim
          ? `Withdrawn: ${what}`
          : `Corrected: ${what}, ${changeText(correction)}`,
      summary: reason,
      claims: [correction.claim],
    };
  });
  return [...corrected, ...released].sort((a, b) => b.date.localeCompare(a.date));
}

const counted = (count: number, what: string) => `${count} ${count === 1 ? what : `${what}s`}`;
