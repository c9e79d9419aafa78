import { VERDICTS } from '../../checks/finding';
import { FAMILIES, FORMS, QUALIFIERS, SCOPES, SOURCES, SUBJECTS, UNITS } from '../../schema';
import { CSV_FIELDS, ORIGIN_FIELDS, type CsvField } from './csv-columns';

/** A column of the corpus's tables, with the field of `claims.json` that says the same. */
export interface ClaimField extends CsvField {
  /** Path in a claim; null where a program finds it elsewhere or computes it. */
  json: string | null;
  /** The only values it takes, where it is one of a closed set. */
  values: readonly string[] | null;
}

const VALUES: Record<string, readonly string[]> = {
  family: Object.keys(FAMILIES),
  scope: Object.keys(SCOPES),
  subject: Object.keys(SUBJECTS),
  reported_unit: UNITS,
  reported_form: Object.keys(FORMS),
  reported_qualifier: Object.keys(QUALIFIERS),
  source: Object.keys(SOURCES),
  check: Object.keys(VERDICTS),
};

/** Where the JSON has a column under another path than its own name in camel case. */
const PATHS: Record<string, string | null> = {
  reported_value_low: 'reported.value',
  reported_value_high: 'reported.value',
  reported_unit: 'reported.unit',
  reported_form: 'reported.form',
  reported_qualifier: 'reported.qualifier',
  baseline_value_low: 'reported.baselineValue',
  baseline_value_high: 'reported.baselineValue',
  normalized_value_low: 'normalized.value',
  normalized_value_high: 'normalized.value',
  normalized_unit: 'normalized.unit',
  derivation: 'normalized.derivation',
  baseline_as_written: 'asWritten.baseline',
  model: 'conditions.model',
  model_as_written: 'asWritten.model',
  hardware: 'conditions.hardware',
  hardware_as_written: 'asWritten.hardware',
  task: 'conditions.task',
  context_tokens_low: 'conditions.contextTokens',
  context_tokens_high: 'conditions.contextTokens',
  batch_size_low: 'conditions.batchSize',
  batch_size_high: 'conditions.batchSize',
  weight_bits: 'conditions.weightBits',
  activation_bits: 'conditions.activationBits',
  kv_bits: 'conditions.kvBits',
  sparsity: 'conditions.sparsity',
  pattern: 'conditions.pattern',
  kv_budget_tokens: 'conditions.kvBudget.tokens',
  kv_budget_fraction: 'conditions.kvBudget.fraction',
  parameters_removed: 'conditions.parametersRemoved',
  conditions: 'conditions.text',
  source: 'evidence.source',
  quote: 'evidence.quote',
  locator: 'evidence.locator',
  source_version: 'evidence.version',
  check: null,
  check_sum: 'checks[].sum',
  data_version: null,
};

const camelCase = (name: string) =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The columns of `claims.csv` and `claims.arrow`, in order: those of a download, and the data's version. */
export const CLAIM_FIELDS: readonly ClaimField[] = [
  ...CSV_FIELDS,
  ...ORIGIN_FIELDS.filter(({ name }) => name === 'data_version'),
].map((field) => {
  const path = PATHS[field.name];
  return {
    ...field,
    json: path === undefined ? camelCase(field.name) : path,
    values: VALUES[field.name] ?? null,
  };
});

/** What `claims.json` says of a claim beyond the columns. */
export const JSON_ONLY: Record<string, string> = {
  'checks[].rule': 'Id of an arithmetic rule that bounds the figure.',
  'checks[].source': 'Where the rule comes from.',
  'checks[].notCounted': 'What the rule does not count.',
  'checks[].bound': 'The most that the figure can be, in ×, or in % of the whole for a share.',
  'checks[].stated': 'What is stated, in the unit of the bound; of a range, its low end.',
  'checks[].beyond': 'Whether the figure is over the bound, its rounding read in its favour.',
};
