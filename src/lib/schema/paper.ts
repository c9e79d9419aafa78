import { z } from 'zod';
import { claimSchema } from './claim';
import * as message from './messages';
import { techniques } from './vocabulary';

const words = z.string().trim().min(1);

export const paperSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z0-9-]+$/),
    shortName: words,
    title: words,
    publishedTitle: words.nullable().describe('A later version’s title.'),
    arxiv: z.string().regex(/^\d{4}\.\d{4,5}$/),
    date: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .describe('Month of the first version.'),
    authors: z.array(words).min(1),
    authorsNote: words.nullable(),
    venue: words.nullable(),
    code: z.url().nullable(),
    techniques: z
      .array(z.enum(techniques.ids as [string, ...string[]]))
      .min(1)
      .describe('The most telling first: it gives the paper its colour.'),
    claims: z.array(claimSchema),
    noFigures: words.nullable().describe('What the source states instead, where claims is empty.'),
  })
  .superRefine((paper, context) => {
    const issue = (path: PropertyKey[], text: string) => {
      context.addIssue({ code: 'custom', path, message: text });
    };
    if ((paper.claims.length === 0) !== (paper.noFigures !== null))
      issue(['noFigures'], message.noFigures(paper.claims.length));
    const seen = new Set<string>();
    paper.claims.forEach((claim, index) => {
      if (!claim.id.startsWith(`${paper.id}/`))
        issue(['claims', index, 'id'], message.claimOfOtherPaper(claim.id, paper.id));
      if (seen.has(claim.id)) issue(['claims', index, 'id'], message.duplicateClaim(claim.id));
      seen.add(claim.id);
    });
  });

/** A bibliographic record with its claims. Either it has claims, or `noFigures` says why not. */
export type Paper = Omit<z.output<typeof paperSchema>, '$schema'>;
