import type { ReleaseFile, StoredPaper } from '../schema/history';

/** Papers as a release writes them: what is exactly as in the release before is its id. */
export function difference(
  before: readonly StoredPaper[],
  papers: readonly StoredPaper[],
): ReleaseFile['papers'] {
  const earlier = new Map(before.map((paper) => [paper.id, paper]));
  return papers.map((paper) => {
    const old = earlier.get(paper.id);
    if (!old) return paper;
    if (same(old, paper)) return paper.id;
    const claims = new Map(old.claims.map((claim) => [claim.id, claim]));
    return {
      ...paper,
      claims: paper.claims.map((claim) => (same(claims.get(claim.id), claim) ? claim.id : claim)),
    };
  });
}

/**
 * The papers of a release, in full.
 * @param before the papers of the release before; none for the first
 * @throws where it refers to something that the release before does not have
 */
export function applied(
  before: readonly StoredPaper[],
  { version, papers }: Pick<ReleaseFile, 'version' | 'papers'>,
): StoredPaper[] {
  const earlier = byId(before, version);
  return papers.map((paper) => {
    if (typeof paper === 'string') return earlier(paper);
    const claim = byId(before.find(({ id }) => id === paper.id)?.claims ?? [], version);
    return {
      ...paper,
      claims: paper.claims.map((one) => (typeof one === 'string' ? claim(one) : one)),
    };
  });
}

/**
 * Releases from the first to the last, by what each says came before it.
 * @throws where they are not one chain
 */
export function inSequence(files: readonly ReleaseFile[]): ReleaseFile[] {
  const sequence: ReleaseFile[] = [];
  for (let last: string | null = null; sequence.length < files.length;) {
    const next = files.filter(({ before }) => before === last);
    const [only] = next;
    if (!only || next.length > 1)
      throw new Error(
        `${next.length} releases in data/releases follow ${last ?? 'nothing'}; expected one: keep the published ones and make the rest anew with npm run data:release`,
      );
    sequence.push(only);
    last = only.version;
  }
  return sequence;
}

/** A release's file: a paper a line. */
export function releaseText({ papers, ...head }: ReleaseFile): string {
  const lines = papers.map((paper) => JSON.stringify(paper)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"papers":[\n${lines}\n]}\n`;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function byId<T extends { id: string }>(list: readonly T[], version: string): (id: string) => T {
  const known = new Map(list.map((one) => [one.id, one]));
  return (id) => {
    const found = known.get(id);
    if (!found) throw new Error(`release ${version} keeps "${id}", which the one before lacks`);
    return found;
  };
}
