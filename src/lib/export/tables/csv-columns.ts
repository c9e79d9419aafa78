import { verdictOf } from '../../checks/finding';
import { highest, lowest } from '../../normalize';
import type { Value } from '../../schema';
import type { Cell } from './csv-text';
import type { ClaimRecord } from './record';

/** A column as a program must know it; the types are those of Frictionless Table Schema. */
export interface CsvField {
  name: string;
  type: 'string' | 'number' | 'integer' | 'yearmonth' | 'date';
  description: string;
}

type Column = [
  type: CsvField['type'],
  description: string,
  read: (claim: ClaimRecord) => Cell | undefined,
];

const low = (value: Value | null | undefined) => (value == null ? null : lowest(value));
const high = (value: Value | null | undefined) => (value == null ? null : highest(value));
const list = (items: readonly string[]) => items.join('; ');
const budget = (kind: 'tokens' | 'fraction') => (c: ClaimRecord) => {
  const { kvBudget } = c.conditions;
  return kvBudget && kind in kvBudget ? (kvBudget as Record<typeof kind, number>)[kind] : null;
};

/** A range takes two columns, `…_low` and `…_high`; a single figure stands in both. */
export const COLUMNS: Record<string, Column> = {
  id: ['string', 'The claim, `<paper>/<slug>`; stable, never reused.', (c) => c.id],
  paper: ['string', 'Id of the paper that states it.', (c) => c.paper],
  title: ['string', 'Title of that paper.', (c) => c.title],
  arxiv: ['string', 'Its arXiv number.', (c) => c.arxiv],
  date: ['yearmonth', 'Month of its first version.', (c) => c.date],
  method: ['string', 'Whose result it is.', (c) => c.method],
  measured_by: [
    'string',
    'Id of the paper that measured it, where the method is not its own.',
    (c) => c.measuredBy,
  ],
  techniques: [
    'string',
    'The paper’s techniques, the most telling first.',
    (c) => list(c.techniques),
  ],
  metric: ['string', 'What was measured.', (c) => c.metric],
  family: ['string', 'Metrics of one family convert into one quantity.', (c) => c.family],
  scope: ['string', 'How much of the system was measured.', (c) => c.scope],
  subject: ['string', 'What was made smaller, for memory and size.', (c) => c.subject],
  reported_value_low: [
    'number',
    'The figure exactly as the source says; of a range, its low end.',
    (c) => low(c.reported.value),
  ],
  reported_value_high: ['number', 'Of a range, its high end.', (c) => high(c.reported.value)],
  reported_unit: ['string', 'Unit of the figure and of its baseline’s.', (c) => c.reported.unit],
  reported_form: [
    'string',
    'How the figure is to be read: a ratio, so much less or more, a share, a difference, a level.',
    (c) => c.reported.form,
  ],
  reported_qualifier: [
    'string',
    'What the source puts before it: `up-to` is a ceiling, not a mean.',
    (c) => c.reported.qualifier,
  ],
  baseline_value_low: [
    'number',
    'The comparator’s own figure, where stated; of a range, its low end.',
    (c) => low(c.reported.baselineValue),
  ],
  baseline_value_high: [
    'number',
    'Of a range, its high end.',
    (c) => high(c.reported.baselineValue),
  ],
  normalized_value_low: [
    'number',
    'Derived: the figure in the quantity of its family; of a range, its low end. Empty where it cannot be derived.',
    (c) => low(c.normalized?.value),
  ],
  normalized_value_high: ['number', 'Of a range, its high end.', (c) => high(c.normalized?.value)],
  normalized_unit: ['string', 'Unit of the derived figure.', (c) => c.normalized?.unit],
  derivation: ['string', 'How it is derived.', (c) => c.normalized?.derivation],
  baseline: ['string', 'What it is compared with; empty where not stated.', (c) => c.baseline],
  baseline_as_written: [
    'string',
    'The comparator in the source’s own words.',
    (c) => c.asWritten.baseline,
  ],
  model: ['string', 'Models that it holds for.', (c) => list(c.conditions.model)],
  model_as_written: ['string', 'The models in the source’s own words.', (c) => c.asWritten.model],
  hardware: ['string', 'Devices that it holds for.', (c) => list(c.conditions.hardware)],
  hardware_as_written: [
    'string',
    'The devices in the source’s own words.',
    (c) => c.asWritten.hardware,
  ],
  task: ['string', 'Tasks or data sets that it holds for.', (c) => list(c.conditions.task)],
  context_tokens_low: [
    'number',
    'Context length in tokens; of a range, its low end.',
    (c) => low(c.conditions.contextTokens),
  ],
  context_tokens_high: [
    'number',
    'Of a range, its high end.',
    (c) => high(c.conditions.contextTokens),
  ],
  batch_size_low: [
    'number',
    'Batch size in sequences; of a range, its low end.',
    (c) => low(c.conditions.batchSize),
  ],
  batch_size_high: ['number', 'Of a range, its high end.', (c) => high(c.conditions.batchSize)],
  weight_bits: ['number', 'Bits a weight.', (c) => c.conditions.weightBits],
  activation_bits: ['number', 'Bits an activation.', (c) => c.conditions.activationBits],
  kv_bits: ['number', 'Bits a number of the KV cache.', (c) => c.conditions.kvBits],
  sparsity: ['number', 'Share of zeros, 0 to 1.', (c) => c.conditions.sparsity],
  pattern: [
    'string',
    'Structure of the zeros: `2:4`, two of each four kept.',
    (c) => c.conditions.pattern,
  ],
  kv_budget_tokens: ['number', 'KV cache kept, in tokens.', budget('tokens')],
  kv_budget_fraction: ['number', 'KV cache kept, as a share, 0 to 1.', budget('fraction')],
  parameters_removed: [
    'number',
    'Share of the parameters removed, 0 to 1.',
    (c) => c.conditions.parametersRemoved,
  ],
  conditions: ['string', 'The other conditions, in words.', (c) => c.conditions.text],
  run: ['string', 'Shared by claims that a paper states for one configuration.', (c) => c.run],
  source: ['string', 'Where the words stand: abstract, paper or readme.', (c) => c.evidence.source],
  quote: ['string', 'The words that state the figure.', (c) => c.evidence.quote],
  locator: [
    'string',
    'Table, row and column, or section; empty for an abstract.',
    (c) => c.evidence.locator,
  ],
  source_version: [
    'string',
    'The later version of the paper that states it; empty where no other is known to differ.',
    (c) => c.evidence.version,
  ],
  note: ['string', 'What a reader must know, in our words.', (c) => c.note],
  check: [
    'string',
    'Whether the figure is beyond the arithmetic of its own conditions.',
    (c) => verdictOf(c.checks),
  ],
  check_sum: ['string', 'That arithmetic.', (c) => c.checks.map(({ sum }) => sum).join(' | ')],
  caveats: [
    'string',
    'What keeps the figure from being read plainly.',
    (c) => c.caveats.join(' | '),
  ],
};

/** The columns that every table of claims has, in order. */
export const CSV_FIELDS: readonly CsvField[] = Object.entries(COLUMNS).map(
  ([name, [type, description]]) => ({ name, type, description }),
);

/** Where a table of claims comes from: its last columns. */
export const ORIGIN_FIELDS: readonly CsvField[] = [
  { name: 'data_version', type: 'string', description: 'Version of the data.' },
  { name: 'downloaded', type: 'date', description: 'Day of the download.' },
  {
    name: 'address',
    type: 'string',
    description: 'The page it was downloaded from, with its query.',
  },
];
