import { z } from 'zod';
import { ABOUT } from './about';
import {
  CONDITIONS,
  CONDITION_IDS,
  type Condition,
  type ConditionId,
  type Conditions,
} from './conditions';
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
const pattern = z
  .string()
  .regex(/^[1-9]\d*:[1-9]\d*$/, { abort: true, error: message.pattern })
  .refine((text) => {
    const [kept = 0, all = 0] = text.split(':').map(Number);
    return kept < all;
  }, message.pattern());

const reported = z
  .strictObject({
    value: value.describe(ABOUT['reported.value']),
    unit: z.enum(UNITS).describe(ABOUT['reported.unit']),
    form: z.enum(keys<Form>(FORMS)).describe(ABOUT['reported.form']),
    qualifier: z.enum(keys<Qualifier>(QUALIFIERS)).describe(ABOUT['reported.qualifier']),
    baselineValue: value.nullable().default(null).describe(ABOUT['reported.baselineValue']),
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

const VOCABULARIES = { models, hardware };

/** One condition as a claim's file has it; left out, it is not stated. */
function conditionSchema(row: Condition): z.ZodType {
  const optional = (stated: z.ZodType) => stated.nullable().default(null);
  switch (row.kind) {
    case 'ids':
      return z.array(ids(VOCABULARIES[row.vocabulary])).default([]);
    case 'texts':
      return z.array(words).default([]);
    case 'extent':
      return optional(extent);
    case 'bits':
      return optional(positive);
    case 'share':
      return optional(fraction);
    case 'pattern':
      return optional(pattern);
    case 'budget': {
      const tokens = positive.describe(row.tokens.about);
      const share = fraction.describe(row.fraction.about);
      return optional(
        z.union([z.strictObject({ tokens }), z.strictObject({ fraction: share })], {
          error: message.kvBudget,
        }),
      );
    }
    case 'text':
      return optional(words);
  }
}

const conditions = z
  .strictObject(
    Object.fromEntries(
      CONDITION_IDS.map((id) => {
        const row = CONDITIONS[id];
        return [id, conditionSchema(row).describe(row.about)];
      }),
    ) as { [Id in ConditionId]: z.ZodType<Conditions[Id]> },
  )
  .describe(ABOUT.conditions);

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
      .describe(ABOUT.id),
    method: words.describe(ABOUT.method),
    measuredBy: z.string().nullable().default(null).describe(ABOUT.measuredBy),
    metric: ids(metrics).describe(ABOUT.metric),
    scope: z.enum(keys<Scope>(SCOPES)).describe(ABOUT.scope),
    subject: z.enum(keys<Subject>(SUBJECTS)).nullable().describe(ABOUT.subject),
    reported: reported.describe(ABOUT.reported),
    baseline: ids(baselines).nullable().describe(ABOUT.baseline),
    conditions,
    asWritten: z
      .strictObject({
        hardware: words.nullable().default(null).describe(CONDITIONS.hardware.asWritten),
        model: words.nullable().default(null).describe(CONDITIONS.model.asWritten),
        baseline: words.nullable().default(null).describe(ABOUT['asWritten.baseline']),
      })
      .prefault({})
      .describe(ABOUT.asWritten),
    run: words.nullable().describe(ABOUT.run),
    evidence: z
      .strictObject({
        source: z.enum(keys<Source>(SOURCES)).describe(ABOUT['evidence.source']),
        quote: words.max(160).describe(ABOUT['evidence.quote']),
        locator: words.nullable().describe(ABOUT['evidence.locator']),
        version: words.nullable().default(null).describe(ABOUT['evidence.version']),
      })
      .describe(ABOUT.evidence),
    note: words.nullable().describe(ABOUT.note),
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
