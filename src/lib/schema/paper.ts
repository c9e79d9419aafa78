import { z } from 'zod';
import { claimSchema } from './claim';
import * as message from './messages';
import { techniques } from './vocabulary';

const words = z.string().trim().min(1);

/** What of a paper is needed to hold its fields against each other. */
const outline = z.object({
  id: z.string().nullish().catch(null),
  claims: z.array(
    z
      .object({ id: z.string(), measuredBy: z.string().nullish().catch(null) })
      .nullable()
      .catch(null),
  ),
  disagreements: z
    .array(z.object({ claims: z.array(z.string()) }))
    .nullish()
    .catch(null),
  noFigures: z.string().nullish().catch(undefined),
});

export const paperSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('The name of its file; stable, never reused.'),
    shortName: words.describe('What it is called on charts.'),
    title: words.describe('Title of the first version.'),
    publishedTitle: words.nullable().describe('A later version’s title.'),
    arxiv: z
      .string()
      .regex(/^\d{4}\.\d{4,5}$/)
      .describe('Its arXiv number.'),
    date: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .describe('Month of the first version.'),
    authors: z.array(words).min(1).describe('In the order of the source.'),
    authorsNote: words.nullable().describe('What a reader must know of the list of authors.'),
    venue: words.nullable().describe('Where it appeared; null: not confirmed.'),
    code: z.url().nullable().describe('Address of its code.'),
    techniques: z
      .array(z.enum(techniques.ids as [string, ...string[]]))
      .min(1)
      .describe('The most telling first: it gives the paper its colour.'),
    claims: z.array(claimSchema).describe('The figures that it reports.'),
    disagreements: z
      .array(
        z.strictObject({
          about: words.describe('What is stated more than once, in few words.'),
          claims: z.array(z.string()).min(2).describe('Claims of this paper that state it.'),
          note: words.describe('What differs, in one sentence of our own.'),
        }),
      )
      .default([])
      .describe('Where the source states different figures for one thing.'),
    noFigures: words.nullable().describe('What the source states instead, where claims is empty.'),
  })
  .superRefine(
    (paper: unknown, context) => {
      const issue = (path: PropertyKey[], text: string) => {
        context.addIssue({ code: 'custom', path, message: text });
      };
      const { id, claims, disagreements, noFigures } = outline.safeParse(paper).data ?? {};
      if (!claims) return;
      if (noFigures !== undefined && (claims.length === 0) !== (noFigures !== null))
        issue(['noFigures'], message.noFigures(claims.length));
      const seen = new Set<string>();
      claims.forEach((claim, index) => {
        if (claim === null) return;
        if (id != null && !claim.id.startsWith(`${id}/`))
          issue(['claims', index, 'id'], message.claimOfOtherPaper(claim.id, id));
        if (id != null && claim.measuredBy != null && claim.measuredBy !== id)
          issue(['claims', index, 'measuredBy'], message.measuredBy(id));
        if (seen.has(claim.id)) issue(['claims', index, 'id'], message.duplicateClaim(claim.id));
        seen.add(claim.id);
      });
      disagreements?.forEach((disagreement, i) => {
        disagreement.claims.forEach((claim, j) => {
          if (!seen.has(claim))
            issue(['disagreements', i, 'claims', j], message.noSuchClaim(claim));
        });
      });
    },
    // Also where another field is wrong, so that all problems are named at once.
    { when: () => true },
  );

/** A bibliographic record with its claims. Either it has claims, or `noFigures` says why not. */
export type Paper = Omit<z.output<typeof paperSchema>, '$schema'>;

/** A paper's bibliographic record alone. */
export type PaperRecord = Omit<Paper, 'claims' | 'disagreements'>;
