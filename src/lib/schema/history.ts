import { z } from 'zod';
import { parseFile, type Issue } from './parse';

const words = z.string().trim().min(1);
const version = z.string().regex(/^[0-9a-f]{12}$/, 'expected a data version, 12 hex digits');
const date = z.iso.date('expected a day, as in "2026-11-25"');

const claim = z.looseObject({ id: words });
const paper = z.looseObject({ id: words, claims: z.array(z.union([words, claim])) });
const releaseSchema = z.strictObject({
  version,
  date,
  before: version.nullable(),
  papers: z.array(z.union([words, paper])),
});

/** A claim or a paper as it was written when it was released, in the schema of that day. */
export type StoredClaim = Record<string, unknown> & { id: string };
export type StoredPaper = Record<string, unknown> & { id: string; claims: StoredClaim[] };
type PaperEntry = Record<string, unknown> & { id: string; claims: (string | StoredClaim)[] };

/** A released state of the data. */
export interface Release {
  version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  date: string;
}

/**
 * A release as its file has it. Papers and, within them, claims stand in their order; one that is
 * exactly as in the release before is its id alone, one that is not there was withdrawn.
 */
export interface ReleaseFile extends Release {
  /** Version of the release before; null: the first, in full. */
  before: string | null;
  papers: (string | PaperEntry)[];
}

const entry = { claim: words, release: version, date, reason: words };
const correctionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...entry,
    kind: z.literal('changed'),
    field: words,
    from: z.json(),
    to: z.json(),
  }),
  z.strictObject({ ...entry, kind: z.literal('derived'), from: words, to: words }),
  z.strictObject({ ...entry, kind: z.literal('withdrawn') }),
]);

/**
 * What was wrong with a claim, and why it is otherwise now. `release` is the last that has it wrong.
 * `changed`: a recorded field, with its old and new value; `derived`: what the site worked out of an
 * unchanged record, as it was shown; `withdrawn`: the claim is gone.
 */
export type Correction = z.output<typeof correctionSchema>;

/** The release as it stands in the file: untouched, since its version is the hash of its text. */
export function parseRelease(
  file: string,
  text: string,
): { release: ReleaseFile | null; issues: Issue[] } {
  const { json, data, issues } = parseFile(releaseSchema, file, text);
  return { release: data && (json as ReleaseFile), issues };
}

export function parseCorrections(
  file: string,
  text: string,
): { corrections: Correction[]; issues: Issue[] } {
  const { data, issues } = parseFile(z.array(correctionSchema), file, text);
  return { corrections: data ?? [], issues };
}
