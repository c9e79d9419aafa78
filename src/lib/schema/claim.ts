import { z } from 'zod';
import { states } from './figures';
import * as message from './messages';
import {
  FORMS,
  QUALIFIERS,
  SCOPES,
  SOURCES,
  SUBJECTS,
  UNITS,
  UNITS_OF_FORM,
  type Form,
  type Qualifier,
  type Scope,
  type Source,
  type Subject,
} from './terms';
import { baselines, hardware, metrics, models, type Vocabulary } from './vocabulary';

const keys = <K extends string>(terms: Record<K, unknown>) => Object.keys(terms) as [K, ...K[]];
const ids = (vocabulary: Vocabulary<{ id: string; label: string }>) =>
  z.enum(vocabulary.ids as [string, ...string[]]);
const words = z.string().trim().min(1);
const positive = z.number().positive();
const fraction = z.number().min(0).max(1);

const range = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, { error: message.rangeOutOfOrder });
const value = z.union([z.number(), range], { error: message.numberOrRange });
const extent = z.union([positive, range], { error: message.numberOrRange });

const reported = z
  .strictObject({
    value: value.describe('A number, or [low, high]; exactly what the source says.'),
    unit: z.enum(UNITS),
    form: z.enum(keys<Form>(FORMS)).describe('How the number is to be read.'),
    qualifier: z.enum(keys<Qualifier>(QUALIFIERS)),
    baselineValue: value
      .nullable()
      .default(null)
      .describe('The comparator’s own figure, in the same unit.'),
  })
  .superRefine(({ value, unit, form }, context) => {
    const numbers = [value].flat();
    const issue = (path: string, text: string) => {
      context.addIssue({ code: 'custom', path: [path], message: text });
    };
    if (!UNITS_OF_FORM[form].includes(unit)) issue('unit', message.unitOfForm(unit, form));
    if (form !== 'difference' && numbers.some((n) => n < 0)) issue('value', message.negative(form));
    if (form === 'times' && numbers.includes(0)) issue('value', message.zeroTimes());
    if (form === 'percent-less' && numbers.some((n) => n > 100)) issue('value', message.over100());
  });

const conditions = z
  .strictObject({
    model: z.array(ids(models)).default([]),
    hardware: z.array(ids(hardware)).default([]),
    task: z.array(words).default([]),
    contextTokens: extent.nullable().default(null),
    batchSize: extent.nullable().default(null).describe('Sequences.'),
    weightBits: positive.nullable().default(null),
    activationBits: positive.nullable().default(null),
    kvBits: positive.nullable().default(null),
    sparsity: fraction.nullable().default(null).describe('Share of zeros, 0 to 1.'),
    pattern: z
      .string()
      .regex(/^[1-9]\d*:[1-9]\d*$/, { abort: true, error: message.pattern })
      .refine((pattern) => {
        const [kept = 0, of = 0] = pattern.split(':').map(Number);
        return kept < of;
      }, message.pattern())
      .nullable()
      .default(null)
      .describe('"2:4": two of each four kept.'),
    kvBudget: z
      .union([z.strictObject({ tokens: positive }), z.strictObject({ fraction })], {
        error: message.kvBudget,
      })
      .nullable()
      .default(null),
    parametersRemoved: fraction.nullable().default(null),
    text: words.nullable().default(null).describe('The rest, in few words of our own.'),
  })
  .describe('What the figure holds for; only what the source ties to it.');

const numbers = z
  .union([z.number(), z.array(z.number())])
  .nullish()
  .catch(null);
const isSource = (source: string | null | undefined) => source != null && source in SOURCES;

/** What of a claim is needed to hold its figures against its quotation. */
const quoted = z.object({
  reported: z.object({ value: numbers, baselineValue: numbers }),
  evidence: z.object({
    quote: z.string(),
    source: z.string().nullish().catch(null),
    locator: z.string().nullish().catch(null),
  }),
});

export const claimSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
      .describe('<paper>/<slug>; stable, never reused.'),
    method: words.describe('Whose result it is.'),
    measuredBy: z
      .string()
      .nullable()
      .default(null)
      .describe('The paper that measured it, where the method is not its own.'),
    metric: ids(metrics),
    scope: z.enum(keys<Scope>(SCOPES)).describe('How much of the system was measured.'),
    subject: z.enum(keys<Subject>(SUBJECTS)).nullable().describe('What was made smaller.'),
    reported,
    baseline: ids(baselines).nullable().describe('What it is compared with; null: not stated.'),
    conditions,
    asWritten: z
      .strictObject({
        hardware: words.nullable().default(null),
        model: words.nullable().default(null),
        baseline: words.nullable().default(null),
      })
      .prefault({})
      .describe('Devices, models and comparator in the source’s own words.'),
    run: words.nullable().describe('Shared by claims stated for one configuration.'),
    evidence: z.strictObject({
      source: z.enum(keys<Source>(SOURCES)),
      quote: words.max(160).describe('The shortest phrase that bears the figure, typeset.'),
      locator: words.nullable().describe('Table, row and column, or section; null: an abstract.'),
      version: words
        .nullable()
        .default(null)
        .describe(
          '"v3": the later version that states it; null: no other version is known to differ.',
        ),
    }),
    note: words.nullable(),
  })
  .superRefine(
    (claim: unknown, context) => {
      const { data } = quoted.safeParse(claim);
      if (!data) return;
      const { quote, source, locator } = data.evidence;
      const isAbstract = source === 'abstract';
      if (isSource(source) && locator !== undefined && isAbstract !== (locator === null))
        context.addIssue({
          code: 'custom',
          path: ['evidence', 'locator'],
          message: message.locator(isAbstract),
        });
      // A table has the comparator's figure in a cell of its own.
      for (const key of isAbstract ? (['value', 'baselineValue'] as const) : (['value'] as const))
        for (const number of [data.reported[key] ?? []].flat())
          if (!states(quote, number))
            context.addIssue({
              code: 'custom',
              path: ['reported', key],
              message: message.figureNotInQuotation(number, quote),
            });
    },
    // Also where another field is wrong, so that all problems are named at once.
    { when: () => true },
  );

/** One figure that a source reports. Fields that the source does not state are null or empty. */
export type Claim = z.output<typeof claimSchema>;
/** A number, or a range with its ends in order. */
export type Value = Claim['reported']['value'];
export type Conditions = Claim['conditions'];
