import type { Kind } from '../../chart/scale';
import type { ClaimRow } from '../../corpus/rows';
import type { Quantity } from '../../normalize';
import { sparsityOfPattern } from '../../normalize/sparsity';
import type { Query } from '../../query';
import { isOverhead } from '../mark';
import {
  hardware,
  metrics,
  models,
  SUBJECTS,
  type Family,
  type Subject,
  type Value,
} from '../../schema';

export type MeasureId = Query['y'];

export interface Measure {
  /** As the reader chooses it. */
  label: string;
  /** As the axis names it: with its unit, and which way is better. */
  axis: string;
  kind: Kind;
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
  quantity(label, axis, '×', (row) => row.family === family);

/** Only what gets less by getting better; time that a method adds is not time that it saves. */
const less = (label: string, axis: string, family: Family) =>
  quantity(
    label,
    axis,
    '×',
    ({ claim, family: of }) =>
      of === family &&
      metrics.get(claim.metric).better === 'lower' &&
      claim.metric !== 'time-overhead',
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

const number = (
  label: string,
  axis: string,
  of: (row: ClaimRow) => Value | null,
  kind: Kind = 'count',
): Measure => ({ label, axis, kind, concerns: null, of });

const share = (label: string, axis: string, of: (row: ClaimRow) => number | null) =>
  number(label, axis, (row) => percent(of(row)), 'percent');

/** Without the dust of binary fractions. */
const percent = (of: number | null) => (of === null ? null : Number((of * 100).toPrecision(12)));

/** What an axis may measure, in the order in which it is offered. */
export const MEASURES: Record<MeasureId, Measure> = {
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
  context: number('Context', 'context, tokens', ({ claim }) => claim.conditions.contextTokens),
  batch: number('Batch size', 'batch size, sequences', ({ claim }) => claim.conditions.batchSize),
  wbits: number('Weight bits', 'bits of a weight', ({ claim }) => claim.conditions.weightBits),
  abits: number(
    'Activation bits',
    'bits of an activation',
    ({ claim }) => claim.conditions.activationBits,
  ),
  kvbits: number('KV bits', 'bits of a cached value', ({ claim }) => claim.conditions.kvBits),
  sparsity: share('Sparsity', 'sparsity, % of zeros', ({ claim }) => {
    const { sparsity, pattern } = claim.conditions;
    return sparsity ?? (pattern === null ? null : sparsityOfPattern(pattern));
  }),
  budget: share('KV budget, %', 'KV budget, % of the cache kept', ({ claim }) => {
    const { kvBudget } = claim.conditions;
    return kvBudget && 'fraction' in kvBudget ? kvBudget.fraction : null;
  }),
  tokens: number('KV budget, tokens', 'KV budget, tokens kept', ({ claim }) => {
    const { kvBudget } = claim.conditions;
    return kvBudget && 'tokens' in kvBudget ? kvBudget.tokens : null;
  }),
  removed: share(
    'Parameters removed',
    'parameters removed, %',
    ({ claim }) => claim.conditions.parametersRemoved,
  ),
  size: number('Model size', 'size of the one model, billion parameters', ({ claim }) => {
    const id = onlyOf(claim.conditions.model);
    return id === null ? null : models.get(id).parametersB;
  }),
  device: number('Device memory', 'memory of the one device, GB', ({ claim }) => {
    const id = onlyOf(claim.conditions.hardware);
    return id === null ? null : hardware.get(id).memoryGB;
  }),
  date: number('Date', 'first version of the paper', ({ date }) => yearOf(date), 'date'),
};

const onlyOf = (ids: readonly string[]) => (ids.length === 1 ? (ids[0] ?? null) : null);

/** @param date `YYYY-MM` @returns 2024.5 for July 2024 */
function yearOf(date: string): number {
  const [year = NaN, month = NaN] = date.split('-').map(Number);
  return year + (month - 1) / 12;
}
