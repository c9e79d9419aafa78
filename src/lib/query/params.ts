import { verdictOf } from '../checks/finding';
import type { ClaimRow } from '../corpus/rows';
import { CONDITION_MEASURE_IDS } from '../schema/conditions';
import { FIELD_IDS, type Field } from './fields';

export const NOT_STATED = 'not-stated';

interface ListFilter {
  label: string;
  /** The options that a claim answers to; what they are called stands in `options.ts`. */
  of: (row: ClaimRow) => readonly string[];
}

/**
 * THE table of filters: each is a URL parameter with a list of options that are alternatives.
 * The order here is the order in the URL and on screen.
 */
export const FILTERS = {
  technique: { label: 'Technique', of: (row) => row.techniques },
  hardware: {
    label: 'Hardware',
    of: ({ claim, hardwareClasses }) =>
      orNotStated([...hardwareClasses, ...claim.conditions.hardware]),
  },
  model: {
    label: 'Model',
    of: ({ claim, modelFamilies }) => orNotStated([...modelFamilies, ...claim.conditions.model]),
  },
  baseline: {
    label: 'Baseline',
    of: ({ claim: { baseline }, baselineClass }) =>
      orNotStated(baseline === null || baselineClass === null ? [] : [baselineClass, baseline]),
  },
  scope: { label: 'Scope', of: ({ claim }) => [claim.scope] },
  qualifier: { label: 'Qualifier', of: ({ claim }) => [claim.reported.qualifier] },
  source: { label: 'Source', of: ({ claim }) => [claim.evidence.source] },
  paper: { label: 'Paper', of: (row) => [row.paper] },
  check: { label: 'Arithmetic', of: ({ findings }) => [verdictOf(findings)] },
} as const satisfies Record<string, ListFilter>;

export type FilterKey = keyof typeof FILTERS;
export const FILTER_KEYS = Object.keys(FILTERS) as FilterKey[];

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
const SCALES = ['auto', 'log', 'linear'] as const;

/** Parameters that choose how a view or the table is shown. The first value is the default, left out of the URL. */
export const CHOICES = {
  panel: ['all', 'weights', 'kv-attention', 'activations-memory'],
  measure: ['times', 'percent'],
  sort: [
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
  ],
  order: ['corpus', 'method', 'metric', 'better', 'newest', 'scope', 'alike'],
  front: ['off', 'plain', 'ceilings'],
  gain: ['all', 'speed', 'memory', 'size'],
  rows: ['corpus', 'most', 'least', ...FIELD_IDS],
  columns: ['given', 'most'],
  over: ['all', 'speed', 'memory', 'size', 'trainable-parameters', 'compute'],
  y: [...QUANTITIES, ...NUMBERS],
  x: [...NUMBERS, ...QUANTITIES, ...KINDS, ...MANY],
  colour: [...KINDS, 'none'],
  shape: ['same', ...KINDS],
  facet: ['none', ...KINDS, ...MANY],
  yscale: SCALES,
  xscale: SCALES,
} as const;
export type ChoiceKey = keyof typeof CHOICES;
export const CHOICE_KEYS = Object.keys(CHOICES) as ChoiceKey[];

type Lists = Record<FilterKey, readonly string[]>;
type Choices = { [K in ChoiceKey]: (typeof CHOICES)[K][number] };

/** What the reader asked. `from` and `to` are years, null where open; `q` is a text to find. */
export interface Query extends Lists, Choices {
  q: string;
  from: number | null;
  to: number | null;
  /** Only claims that state all of `fields`. */
  complete: boolean;
  /** As asked: what a complete claim states; empty: what the view at hand needs. See `resolved`. */
  fields: readonly Field[];
  /** Claim that every other is held against; null: none. */
  pin: string | null;
  /** Papers ticked for a comparison side by side. */
  compare: readonly string[];
  /** Version of the data that answers; null: today's. */
  data: string | null;
}

/** Papers that fit side by side. */
export const MOST_COMPARED = 6;

export const DEFAULT_QUERY: Query = {
  technique: [],
  hardware: [],
  model: [],
  baseline: [],
  scope: [],
  qualifier: [],
  source: [],
  paper: [],
  check: [],
  q: '',
  from: null,
  to: null,
  complete: false,
  fields: [],
  pin: null,
  compare: [],
  data: null,
  panel: 'all',
  measure: 'times',
  sort: 'method',
  order: 'corpus',
  front: 'off',
  gain: 'all',
  rows: 'corpus',
  columns: 'given',
  over: 'all',
  y: 'speed',
  x: 'context',
  colour: 'technique',
  shape: 'same',
  facet: 'none',
  yscale: 'auto',
  xscale: 'auto',
};

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

const orNotStated = (ids: readonly string[]) => (ids.length ? ids : [NOT_STATED]);
