import type { NumberKind } from '../format';
import { isOverhead, type ClaimRow } from '../corpus/rows';
import type { Quantity } from '../normalize';
import { sparsityOfPattern } from '../normalize/sparsity';
import {
  CONDITIONS,
  CONDITION_IDS,
  hardware,
  metrics,
  models,
  SUBJECTS,
  type Condition,
  type ConditionMeasureId,
  type Family,
  type Kind,
  type StatedAs,
  type Subject,
  type Value,
} from '../schema';

export interface Measure {
  /** As the reader chooses it. */
  label: string;
  /** As the axis names it: with its unit, and which way is better. */
  axis: string;
  kind: NumberKind;
  /** A canonical quantity: whether a claim is of it, be it that it has no such figure. Null: a number that claims hold for. */
  concerns: ((row: ClaimRow) => boolean) | null;
  /** Null: the claim has none. */
  of: (row: ClaimRow) => Value | null;
}

function quantity(
  label: string,
  axis: string,
  of: Quantity['unit'],
  concerns: (row: ClaimRow) => boolean,
): Measure {
  return {
    label,
    axis,
    kind: of === '×' ? 'times' : 'change',
    concerns,
    of: (row) => {
      const { quantity } = row.normalized;
      return quantity?.unit === of && concerns(row) ? quantity.value : null;
    },
  };
}

const ofFamily = (label: string, axis: string, family: Family) =>
  quantity(label, axis, '×', (row) => row.family === family && !isOverhead(row));

/** Only what gets less by getting better; time that a method adds is not time that it saves. */
const less = (label: string, axis: string, family: Family) =>
  quantity(
    label,
    axis,
    '×',
    (row) =>
      row.family === family && metrics.get(row.claim.metric).better === 'lower' && !isOverhead(row),
  );

/** Memory that a method adds is not memory that it saves. */
const smaller = (subject: Subject, better = 'times smaller') =>
  quantity(
    `${SUBJECTS[subject]}: ${better}`,
    `${SUBJECTS[subject].replace(/^(?!KV)./, (first) => first.toLowerCase())}, ${better}`,
    '×',
    (row) =>
      (row.family === 'memory' || row.family === 'size') &&
      row.claim.subject === subject &&
      !isOverhead(row),
  );

/** Units of quality never share an axis. */
const change = (label: string, axis: string, unit: Quantity['unit']) =>
  quantity(label, `${axis}, + is better`, unit, ({ family }) => family === 'quality');

type Named = Pick<Measure, 'label' | 'axis'>;

const number = (
  { label, axis }: Named,
  of: (row: ClaimRow) => Value | null,
  kind: NumberKind = 'count',
): Measure => ({ label, axis, kind, concerns: null, of });

const share = (named: Named, of: (row: ClaimRow) => number | null) =>
  number(named, (row) => percent(of(row)), 'percent');

/** Without the dust of binary fractions. */
const percent = (of: number | null) => (of === null ? null : Number((of * 100).toPrecision(12)));

/** What a condition of each kind states in numbers, by the ids of their measures. */
const NUMBERS: {
  [K in Kind]: (
    row: Condition<K>,
    read: (row: ClaimRow) => StatedAs<K> | null,
  ) => Record<string, Measure>;
} = {
  ids: () => ({}),
  texts: () => ({}),
  text: () => ({}),
  extent: ({ measure }, read) => ({ [measure.id]: number(measure, read) }),
  bits: ({ measure }, read) => ({ [measure.id]: number(measure, read) }),
  share: ({ measure }, read) => ({ [measure.id]: share(measure, read) }),
  pattern: ({ measure }, read) => {
    const zeros = (pattern: string | null) =>
      pattern === null ? null : sparsityOfPattern(pattern);
    return { [measure.id]: share(measure, (row) => zeros(read(row))) };
  },
  budget: ({ fraction, tokens }, read) => ({
    [fraction.measure.id]: share(fraction.measure, (row) => {
      const budget = read(row);
      return budget && 'fraction' in budget ? budget.fraction : null;
    }),
    [tokens.measure.id]: number(tokens.measure, (row) => {
      const budget = read(row);
      return budget && 'tokens' in budget ? budget.tokens : null;
    }),
  }),
};

/** The measures of all conditions; of two that state one measure, the first that a claim states. */
function numbersOfConditions(): Record<ConditionMeasureId, Measure> {
  const found: Record<string, Measure> = {};
  for (const id of CONDITION_IDS) {
    const { kind } = CONDITIONS[id];
    const read = ({ claim }: ClaimRow) => claim.conditions[id];
    for (const [name, measure] of Object.entries(
      NUMBERS[kind](CONDITIONS[id] as never, read as never),
    )) {
      const first = found[name];
      found[name] = first ? { ...first, of: (row) => first.of(row) ?? measure.of(row) } : measure;
    }
  }
  return found;
}

/** What an axis may measure, in the order in which it is offered. */
export const MEASURES = {
  speed: ofFamily('Speed-up', 'speed-up, times faster', 'speed'),
  'total-memory': smaller('total-memory'),
  weights: smaller('weights'),
  'kv-cache': smaller('kv-cache'),
  activations: smaller('activations'),
  'optimizer-state': smaller('optimizer-state'),
  'trainable-parameters': smaller('trainable-parameters', 'times fewer'),
  attention: smaller('attention', 'times fewer'),
  experts: smaller('experts'),
  compute: less('Compute: times less', 'compute, times less', 'compute'),
  points: change('Quality change, points', 'quality change in points', 'points'),
  relative: change('Quality change, %', 'quality change in % of the baseline', '% relative'),
  perplexity: change('Fall in perplexity', 'fall in perplexity', 'perplexity'),
  loss: change('Fall in loss', 'fall in loss', 'loss'),
  'bits-dim': change('Fall in bits per dimension', 'fall in bits per dimension', 'bits/dim'),
  reach: ofFamily('Reach: times more', 'context, batch or model that fits, times more', 'reach'),
  energy: ofFamily('Energy: times better', 'energy efficiency, times better', 'energy'),
  cost: less('Other costs: times lower', 'other costs, times lower', 'cost'),
  ...numbersOfConditions(),
  size: number(
    { label: 'Model size', axis: 'size of the one model, billion parameters' },
    ({ claim }) => {
      const id = onlyOf(claim.conditions.model);
      return id === null ? null : models.get(id).parametersB;
    },
  ),
  device: number({ label: 'Device memory', axis: 'memory of the one device, GB' }, ({ claim }) => {
    const id = onlyOf(claim.conditions.hardware);
    return id === null ? null : hardware.get(id).memoryGB;
  }),
  date: number(
    { label: 'Date', axis: 'first version of the paper' },
    ({ date }) => yearOf(date),
    'date',
  ),
} satisfies Record<string, Measure>;
export type MeasureId = keyof typeof MEASURES;

const onlyOf = (ids: readonly string[]) => (ids.length === 1 ? (ids[0] ?? null) : null);

/** @param date `YYYY-MM` @returns 2024.5 for July 2024 */
function yearOf(date: string): number {
  const [year = NaN, month = NaN] = date.split('-').map(Number);
  return year + (month - 1) / 12;
}
