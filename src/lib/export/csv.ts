import { verdictOf } from '../checks/finding';
import type { ClaimRow } from '../corpus/rows';
import { lowest, highest } from '../normalize';
import type { Value } from '../schema';
import { claimRecord, type ClaimRecord, type ExportContext } from './record';

type Field = string | number | null | undefined;

const low = (value: Value | null | undefined) => (value == null ? null : lowest(value));
const high = (value: Value | null | undefined) => (value == null ? null : highest(value));
const list = (items: readonly string[]) => items.join('; ');
const budget = (kind: 'tokens' | 'fraction') => (c: ClaimRecord) => {
  const { kvBudget } = c.conditions;
  return kvBudget && kind in kvBudget ? (kvBudget as Record<typeof kind, number>)[kind] : null;
};

/** A range takes two columns, `…_low` and `…_high`; a single figure stands in both. */
const COLUMNS: Record<string, (claim: ClaimRecord) => Field> = {
  id: (c) => c.id,
  paper: (c) => c.paper,
  title: (c) => c.title,
  arxiv: (c) => c.arxiv,
  date: (c) => c.date,
  method: (c) => c.method,
  measured_by: (c) => c.measuredBy,
  techniques: (c) => list(c.techniques),
  metric: (c) => c.metric,
  family: (c) => c.family,
  scope: (c) => c.scope,
  subject: (c) => c.subject,
  reported_value_low: (c) => low(c.reported.value),
  reported_value_high: (c) => high(c.reported.value),
  reported_unit: (c) => c.reported.unit,
  reported_form: (c) => c.reported.form,
  reported_qualifier: (c) => c.reported.qualifier,
  baseline_value_low: (c) => low(c.reported.baselineValue),
  baseline_value_high: (c) => high(c.reported.baselineValue),
  normalized_value_low: (c) => low(c.normalized?.value),
  normalized_value_high: (c) => high(c.normalized?.value),
  normalized_unit: (c) => c.normalized?.unit,
  derivation: (c) => c.normalized?.derivation,
  baseline: (c) => c.baseline,
  baseline_as_written: (c) => c.asWritten.baseline,
  model: (c) => list(c.conditions.model),
  model_as_written: (c) => c.asWritten.model,
  hardware: (c) => list(c.conditions.hardware),
  hardware_as_written: (c) => c.asWritten.hardware,
  task: (c) => list(c.conditions.task),
  context_tokens_low: (c) => low(c.conditions.contextTokens),
  context_tokens_high: (c) => high(c.conditions.contextTokens),
  batch_size_low: (c) => low(c.conditions.batchSize),
  batch_size_high: (c) => high(c.conditions.batchSize),
  weight_bits: (c) => c.conditions.weightBits,
  activation_bits: (c) => c.conditions.activationBits,
  kv_bits: (c) => c.conditions.kvBits,
  sparsity: (c) => c.conditions.sparsity,
  pattern: (c) => c.conditions.pattern,
  kv_budget_tokens: budget('tokens'),
  kv_budget_fraction: budget('fraction'),
  parameters_removed: (c) => c.conditions.parametersRemoved,
  conditions: (c) => c.conditions.text,
  run: (c) => c.run,
  source: (c) => c.evidence.source,
  quote: (c) => c.evidence.quote,
  locator: (c) => c.evidence.locator,
  source_version: (c) => c.evidence.version,
  note: (c) => c.note,
  check: (c) => verdictOf(c.checks),
  check_sum: (c) => c.checks.map(({ sum }) => sum).join(' | '),
};

/**
 * One row a claim, RFC 4180 with CRLF. The last columns say where it comes from.
 * A text that a spreadsheet would run as a formula (leading = + - @, tab, CR) gets an apostrophe.
 */
export function toCsv(rows: readonly ClaimRow[], context: ExportContext): string {
  const { version, date, address } = context;
  return table(rows, { data_version: version, downloaded: date, address });
}

/** The whole corpus, in the same columns; its version is the last. */
export const corpusCsv = (rows: readonly ClaimRow[], version: string) =>
  table(rows, { data_version: version });

function table(rows: readonly ClaimRow[], origin: Record<string, string>): string {
  const header = [...Object.keys(COLUMNS), ...Object.keys(origin)];
  const lines = rows.map((row): Field[] => {
    const record = claimRecord(row);
    return [...Object.values(COLUMNS).map((read) => read(record)), ...Object.values(origin)];
  });
  return [header, ...lines].map((line) => line.map(csvField).join(',') + '\r\n').join('');
}

function csvField(field: Field): string {
  if (field == null) return '';
  if (typeof field === 'number') return String(field);
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
