import { verdictOf } from '../../checks/finding';
import { highest, lowest } from '../../normalize';
import { ABOUT, CONDITIONS, CONDITION_IDS, type ConditionId, type Value } from '../../schema';
import type { Cell } from './csv-text';
import type { ClaimRecord } from './record';

/** A column as a program must know it; the types are those of Frictionless Table Schema. */
export interface CsvField {
  name: string;
  type: 'string' | 'number' | 'integer' | 'yearmonth' | 'date';
  description: string;
}

/** A column of claims. */
interface Column extends CsvField {
  /** Path of the same in a claim of the JSON; null: nowhere, it is computed. */
  json: string | null;
  read: (claim: ClaimRecord) => Cell;
}

/** Names that do not follow from their paths. */
const NAMES: Record<string, string> = {
  'reported.baselineValue': 'baseline_value',
  'normalized.derivation': 'derivation',
  'conditions.text': 'conditions',
  'evidence.version': 'source_version',
};

/** `reported.unit` → `reported_unit`; `asWritten.model` → `model_as_written`; other groups go unnamed. */
function nameOf(path: string): string {
  const [group, ...rest] = path.split('.');
  const field = rest.join('_') || path;
  const words =
    group === 'asWritten'
      ? `${field}AsWritten`
      : group === 'reported' || group === 'normalized'
        ? `${group}_${field}`
        : field;
  return NAMES[path] ?? words.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** @returns what a claim has at a path, undefined where that leads nowhere */
function reader(path: string): (claim: ClaimRecord) => unknown {
  const steps = path.split('.');
  return (claim) =>
    steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], claim);
}

function column(path: string, description: string, type: CsvField['type'] = 'string'): Column {
  const read = reader(path);
  return { name: nameOf(path), type, description, json: path, read: (claim) => cell(read(claim)) };
}

const cell = (value: unknown) =>
  Array.isArray(value) ? value.join('; ') : ((value ?? null) as Cell);

/** A range takes two columns, `…_low` and `…_high`; a single figure stands in both. */
function range(path: string, about: string): Column[] {
  const read = reader(path) as (claim: ClaimRecord) => Value | null | undefined;
  const end = (name: string, description: string, of: (value: Value) => number): Column => ({
    name: `${nameOf(path)}_${name}`,
    type: 'number',
    description,
    json: path,
    read: (claim) => {
      const value = read(claim);
      return value == null ? null : of(value);
    },
  });
  return [
    end('low', about.replace(/\.$/, '; of a range, its low end.'), lowest),
    end('high', 'Of a range, its high end.', highest),
  ];
}

/** A field of a claim's file, which says itself what it means. */
const field = (path: keyof typeof ABOUT) => column(path, ABOUT[path]);

function conditionColumns(id: ConditionId): Column[] {
  const path = `conditions.${id}`;
  const row = CONDITIONS[id];
  switch (row.kind) {
    case 'ids':
      return [column(path, row.about), column(`asWritten.${id}`, row.asWritten)];
    case 'texts':
    case 'pattern':
    case 'text':
      return [column(path, row.about)];
    case 'extent':
      return range(path, row.about);
    case 'bits':
    case 'share':
      return [column(path, row.about, 'number')];
    case 'budget':
      return (['tokens', 'fraction'] as const).map((part) =>
        column(`${path}.${part}`, row[part].about, 'number'),
      );
  }
}

export const COLUMNS: readonly Column[] = [
  field('id'),
  column('paper', 'Id of the paper that states it.'),
  column('title', 'Title of that paper.'),
  column('arxiv', 'Its arXiv number.'),
  column('date', 'Month of its first version.', 'yearmonth'),
  field('method'),
  field('measuredBy'),
  column('techniques', 'The paper’s techniques, the most telling first.'),
  field('metric'),
  column('family', 'Metrics of one family convert into one quantity.'),
  field('scope'),
  field('subject'),
  ...range('reported.value', ABOUT['reported.value']),
  field('reported.unit'),
  field('reported.form'),
  field('reported.qualifier'),
  ...range('reported.baselineValue', ABOUT['reported.baselineValue']),
  ...range(
    'normalized.value',
    'Derived: the figure in the quantity of its family, empty where it cannot be.',
  ),
  column('normalized.unit', 'Unit of the derived figure.'),
  column('normalized.derivation', 'How it is derived.'),
  field('baseline'),
  field('asWritten.baseline'),
  ...CONDITION_IDS.flatMap(conditionColumns),
  field('run'),
  field('evidence.source'),
  field('evidence.quote'),
  field('evidence.locator'),
  field('evidence.version'),
  field('note'),
  {
    name: 'check',
    type: 'string',
    description: 'Whether the figure is beyond the arithmetic of its own conditions.',
    json: null,
    read: ({ checks }) => verdictOf(checks),
  },
  {
    name: 'check_sum',
    type: 'string',
    description: 'That arithmetic.',
    json: 'checks[].sum',
    read: ({ checks }) => checks.map(({ sum }) => sum).join(' | '),
  },
  {
    name: 'caveats',
    type: 'string',
    description: 'What keeps the figure from being read plainly.',
    json: 'caveats',
    read: ({ caveats }) => caveats.join(' | '),
  },
];

/** The columns that every table of claims has, in order. */
export const CSV_FIELDS: readonly CsvField[] = COLUMNS.map(({ name, type, description }) => ({
  name,
  type,
  description,
}));

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
