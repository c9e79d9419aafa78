import type { Claim, Correction, Paper } from '../schema';
import type { Issue } from '../schema/parse';

/** A field of a claim that is otherwise than it was. */
export interface ChangedField {
  /** `reported` as a whole, `note`, `conditions.hardware`: an object's members one by one. */
  field: string;
  from: unknown;
  to: unknown;
}

export function changedFields(before: Claim, now: Claim): ChangedField[] {
  const [from, to] = [fieldsOf(before), fieldsOf(now)];
  return Object.keys(to)
    .filter((field) => !same(from[field], to[field]))
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

/**
 * What of a release has vanished or changed without a correction that says why; each problem with
 * the entry that is missing.
 * @param last the last release, in today's schema
 */
export function unexplained(
  last: { version: string; papers: readonly Paper[] },
  papers: readonly Paper[],
  corrections: readonly Correction[],
): Issue[] {
  const now = new Map(papers.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim]));
  const since = corrections.filter(({ release }) => release === last.version);
  const issues: Issue[] = [];
  const problem = (claim: string, what: string, entry: object) =>
    issues.push({
      file: `data/papers/${claim.split('/')[0] ?? ''}.json`,
      path: claim,
      message: `${what}, or say why in data/corrections.json: ${JSON.stringify({
        claim,
        release: last.version,
        date: 'YYYY-MM-DD',
        ...entry,
        reason: '…',
      })}`,
    });
  for (const before of last.papers.flatMap(({ claims }) => claims)) {
    const { id } = before;
    const own = since.filter(({ claim }) => claim === id);
    const claim = now.get(id);
    if (!claim) {
      if (!own.some(({ kind }) => kind === 'withdrawn'))
        problem(id, `is gone since release ${last.version}; put it back`, { kind: 'withdrawn' });
      continue;
    }
    for (const { field, from, to } of changedFields(before, claim))
      if (
        !own.some(
          (entry) =>
            entry.kind === 'changed' &&
            entry.field === field &&
            same(entry.from, from) &&
            same(entry.to, to),
        )
      )
        problem(id, `${field} has changed since release ${last.version}; change it back`, {
          kind: 'changed',
          field,
          from,
          to,
        });
  }
  for (const { kind, claim } of corrections)
    if (kind === 'withdrawn' && now.has(claim))
      issues.push({
        file: `data/papers/${claim.split('/')[0] ?? ''}.json`,
        path: claim,
        message:
          'has the id of a claim that was withdrawn; ids are never used again: choose another',
      });
  return issues;
}

/** A figure is one with its unit, form and qualifier; conditions and evidence are one by one. */
function fieldsOf(claim: Claim): Record<string, unknown> {
  const { conditions, asWritten, evidence, ...fields } = claim;
  const groups = Object.entries({ conditions, asWritten, evidence });
  return {
    ...fields,
    ...Object.fromEntries(
      groups.flatMap(([group, members]) =>
        Object.entries(members).map(([name, value]) => [`${group}.${name}`, value]),
      ),
    ),
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
