import { VERDICTS } from '../../checks/finding';
import { FAMILIES, FORMS, QUALIFIERS, SCOPES, SOURCES, SUBJECTS, UNITS } from '../../schema';
import { COLUMNS, ORIGIN_FIELDS, type CsvField } from './csv-columns';

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

/** The columns of `claims.csv` and `claims.arrow`, in order: those of a download, and the data's version. */
export const CLAIM_FIELDS: readonly ClaimField[] = [
  ...COLUMNS.map(({ name, type, description, json }) => ({ name, type, description, json })),
  ...ORIGIN_FIELDS.filter(({ name }) => name === 'data_version').map((field) => ({
    ...field,
    json: null,
  })),
].map((field) => ({ ...field, values: VALUES[field.name] ?? null }));

/** What `claims.json` says of a claim beyond the columns. */
export const JSON_ONLY: Record<string, string> = {
  'checks[].rule': 'Id of an arithmetic rule that bounds the figure.',
  'checks[].source': 'Where the rule comes from.',
  'checks[].notCounted': 'What the rule does not count.',
  'checks[].bound': 'The most that the figure can be, in ×, or in % of the whole for a share.',
  'checks[].stated': 'What is stated, in the unit of the bound; of a range, its low end.',
  'checks[].beyond': 'Whether the figure is over the bound, its rounding read in its favour.',
};
