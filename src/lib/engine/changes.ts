import type { Corpus } from '../corpus/corpus';
import type { ClaimRow } from '../corpus/rows';
import { changeText } from '../format';
import type { Query } from '../query';
import { narrowed } from '../query/narrow';
import type { Correction, Release } from '../schema';
import { inWords } from '../corpus/claim-text';

/** A claim whose place in a view is otherwise than it was. */
export interface ChangedClaim {
  id: string;
  /** What it says: today, or when it was last there. */
  words: string;
  corrections: { date: string; change: string; reason: string }[];
}

/** Counts are whole; lists of claims are cut, so that answers stay small. */
interface Changed {
  count: number;
  claims: ChangedClaim[];
}

/** What has become of a view since the data that it is pinned to were released. */
export interface Changes {
  release: Release;
  /** Match today, and were not in the data. */
  added: Changed;
  /** Matched then or match today, with a correction since. */
  corrected: Changed;
  /** Matched then, and are no longer in the data. */
  withdrawn: Changed;
  /** Match only then or only today, for what was added beside them or is said of their paper. */
  moved: Changed;
}

/** Changed claims that an answer names of each kind. */
const LISTED = 100;

/** @param then the data of the release that the query names */
export function changes(release: Release, then: Corpus, today: Corpus, query: Query): Changes {
  const since = correctionsSince(release, today);
  const matched = new Set(narrowed(then.claims, query).column('id'));
  const matching = new Set(narrowed(today.claims, query).column('id'));
  const either = [...new Set([...matched, ...matching])];
  const stayed = either.filter((id) => then.row(id) && today.row(id));
  const listed = (ids: readonly string[], { row }: Corpus): Changed => ({
    count: ids.length,
    claims: ids.slice(0, LISTED).flatMap((id) => {
      const found = row(id);
      return found ? changed(found, since.get(id) ?? []) : [];
    }),
  });
  return {
    release,
    added: listed(
      either.filter((id) => !then.row(id)),
      today,
    ),
    corrected: listed(
      stayed.filter((id) => since.has(id)),
      today,
    ),
    withdrawn: listed(
      either.filter((id) => !today.row(id)),
      then,
    ),
    moved: listed(
      stayed.filter((id) => !since.has(id) && matched.has(id) !== matching.has(id)),
      today,
    ),
  };
}

/** Corrections of what the release has, by claim. */
function correctionsSince(release: Release, { history }: Corpus): Map<string, Correction[]> {
  const versions = history.releases.map(({ version }) => version);
  const from = versions.indexOf(release.version);
  const since = new Map<string, Correction[]>();
  for (const one of history.corrections)
    if (versions.indexOf(one.release) >= from)
      since.set(one.claim, [...(since.get(one.claim) ?? []), one]);
  return since;
}

const changed = (row: ClaimRow, corrections: readonly Correction[]): ChangedClaim => ({
  id: row.claim.id,
  words: inWords(row),
  corrections: corrections.map((correction) => ({
    date: correction.date,
    change: changeText(correction),
    reason: correction.reason,
  })),
});
