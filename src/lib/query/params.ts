import { CONDITION_MEASURE_IDS } from '../schema/conditions';
import { FIELD_IDS, STATES, fieldsInWords, type Field } from '../compare/stated';
import {
  choice,
  claimId,
  flag,
  list,
  papers,
  release,
  subset,
  words,
  year,
  type List,
  type Param,
} from './param';

export const NOT_STATED = 'not-stated';

/** What an axis may measure: canonical quantities of claims, then numbers that claims hold for. */
const QUANTITIES = [
  'speed',
  'total-memory',
  'weights',
  'kv-cache',
  'activations',
  'optimizer-state',
  'trainable-parameters',
  'attention',
  'experts',
  'compute',
  'points',
  'relative',
  'perplexity',
  'loss',
  'bits-dim',
  'reach',
  'energy',
  'cost',
] as const;
const NUMBERS = [...CONDITION_MEASURE_IDS, 'size', 'device', 'date'] as const;
/** What claims may be told apart by: a few values each, then those with many. */
const KINDS = [
  'technique',
  'scope',
  'subject',
  'baseline',
  'hardware',
  'qualifier',
  'source',
] as const;
const MANY = ['family', 'paper'] as const;

/** Papers that fit side by side. */
export const MOST_COMPARED = 6;

/**
 * THE table of the address's parameters, in the order in which they are written; lists also stand in
 * this order on screen. What a choice's values are called stands with the views that offer it.
 */
export const PARAMS = {
  technique: list('Technique'),
  hardware: list('Hardware', { ofMeasurement: true }),
  model: list('Model', { ofMeasurement: true }),
  baseline: list('Baseline', { ofMeasurement: true }),
  scope: list('Scope', { ofMeasurement: true }),
  qualifier: list('Qualifier'),
  source: list('Source'),
  paper: list('Paper'),
  check: list('Arithmetic', { ofMeasurement: true }),

  q: words({
    label: 'Text',
    called: 'the text',
    chip: (text) => (text ? `“${text}”` : null),
    ofMeasurement: true,
  }),
  from: year((of, first) => of >= first, { label: 'From', called: 'the years' }),
  to: year((of, last) => of <= last, { label: 'To' }),
  complete: flag({
    label: 'Only',
    called: '“only complete claims”',
    constraint: 'complete',
    chip: (on, { fields }) =>
      !on
        ? null
        : fields.length
          ? `claims that state ${fieldsInWords(fields as readonly Field[])}`
          : 'complete claims',
    lets: (on, { fields }) =>
      on
        ? (claims) =>
            claims.where(['row'], (row) => fields.every((field) => STATES[field as Field](row)))
        : null,
    ofMeasurement: true,
  }),
  /** What a complete claim states; empty: what the view at hand needs. See `resolved`. */
  fields: subset(FIELD_IDS, { constraint: 'complete' }),

  panel: choice('all', 'weights', 'kv-attention', 'activations-memory'),
  measure: choice('times', 'percent'),
  sort: choice(
    'method',
    'kernel',
    'prefill',
    'decode',
    'end-to-end',
    'throughput',
    'memory',
    'budget',
    'batch',
    'context',
    'quality',
  ),
  order: choice('corpus', 'method', 'metric', 'better', 'newest', 'scope', 'alike'),
  front: choice('off', 'plain', 'ceilings'),
  gain: choice('all', 'speed', 'memory', 'size'),
  rows: choice('corpus', 'most', 'least', ...FIELD_IDS),
  columns: choice('given', 'most'),
  over: choice('all', 'speed', 'memory', 'size', 'trainable-parameters', 'compute'),
  y: choice(...QUANTITIES, ...NUMBERS),
  x: choice(...NUMBERS, ...QUANTITIES, ...KINDS, ...MANY),
  colour: choice(...KINDS, 'none'),
  shape: choice('same', ...KINDS),
  facet: choice('none', ...KINDS, ...MANY),
  yscale: choice('auto', 'log', 'linear'),
  xscale: choice('auto', 'log', 'linear'),

  /** The claim that every other is held against. */
  pin: claimId(),
  /** Papers ticked for a comparison side by side. */
  compare: papers(MOST_COMPARED),
  /** Version of the data that answers. */
  data: release(),
};

type Params = typeof PARAMS;
export type Key = keyof Params;
type ValueOf<P> = P extends Param<infer T> ? T : never;

/** What the reader asked. */
export type Query = { readonly [K in Key]: ValueOf<Params[K]> };

type KeysOf<P> = { [K in Key]: Params[K] extends P ? K : never }[Key];
export type FilterKey = KeysOf<List>;
export type ChoiceKey = { [K in Key]: 'values' extends keyof Params[K] ? K : never }[Key];

export const KEYS = Object.keys(PARAMS) as Key[];
export const FILTER_KEYS = KEYS.filter((key): key is FilterKey => 'isList' in PARAMS[key]);
export const CHOICE_KEYS = KEYS.filter((key): key is ChoiceKey => 'values' in PARAMS[key]);

/** Each parameter as one of any value: what reads the table by key need not know whose it is. */
export const paramOf = (key: Key) => PARAMS[key] as unknown as Param<Query[Key]>;

export const DEFAULT_QUERY = Object.fromEntries(
  KEYS.map((key) => [key, PARAMS[key].default]),
) as Query;

/** How the table can be ordered, as its control names it. */
export const ORDERS: Record<Query['order'], string> = {
  corpus: 'Paper',
  method: 'Method',
  metric: 'Measure',
  better: 'Best first, by unit',
  newest: 'Newest first',
  scope: 'Scope',
  alike: 'Most like the pinned claim',
};
