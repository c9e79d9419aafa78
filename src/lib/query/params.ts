import type { ClaimRow } from '../corpus/rows';
import {
  HARDWARE_CLASSES,
  QUALIFIERS,
  SCOPES,
  SOURCES,
  hardware,
  models,
  techniques,
  type HardwareClass,
} from '../schema';

/** One choice of a filter. `depth` 1 belongs to the nearest option of depth 0 above it. */
export interface Option {
  id: string;
  label: string;
  depth: 0 | 1;
}

export const NOT_STATED = 'not-stated';

interface ListFilter {
  label: string;
  /** @param rows the whole corpus */
  options: (rows: readonly ClaimRow[]) => Option[];
  /** The options that a claim answers to. */
  of: (row: ClaimRow) => readonly string[];
}

/**
 * THE table of filters: each is a URL parameter with a list of options that are alternatives.
 * The order here is the order in the URL and on screen.
 */
export const FILTERS = {
  technique: {
    label: 'Technique',
    options: () => techniques.all.map(({ id, label }) => ({ id, label, depth: 0 })),
    of: (row) => row.techniques,
  },
  hardware: {
    label: 'Hardware',
    options: () => [
      ...(Object.keys(HARDWARE_CLASSES) as HardwareClass[]).flatMap((id): Option[] => [
        { id, label: HARDWARE_CLASSES[id], depth: 0 },
        ...hardware.all
          .filter((device) => device.class === id)
          .map((device): Option => ({ id: device.id, label: device.label, depth: 1 })),
      ]),
      { id: NOT_STATED, label: 'Hardware not stated', depth: 0 },
    ],
    of: ({ claim, hardwareClasses }) =>
      orNotStated([...hardwareClasses, ...claim.conditions.hardware]),
  },
  model: {
    label: 'Model',
    options: () => [
      ...models.all.map(({ id, label }): Option => ({ id, label, depth: 0 })),
      { id: NOT_STATED, label: 'Model not stated', depth: 0 },
    ],
    of: ({ claim }) => orNotStated(claim.conditions.model),
  },
  scope: {
    label: 'Scope',
    options: () => flat(SCOPES),
    of: ({ claim }) => [claim.scope],
  },
  qualifier: {
    label: 'Qualifier',
    options: () => flat(QUALIFIERS),
    of: ({ claim }) => [claim.reported.qualifier],
  },
  source: {
    label: 'Source',
    options: () => flat(SOURCES),
    of: ({ claim }) => [claim.evidence.source],
  },
  paper: {
    label: 'Paper',
    options: (rows) =>
      [...new Map(rows.map((row) => [row.paper, row.shortName]))]
        .map(([id, label]): Option => ({ id, label, depth: 0 }))
        .sort((a, b) => a.label.localeCompare(b.label, 'en')),
    of: (row) => [row.paper],
  },
} as const satisfies Record<string, ListFilter>;

export type FilterKey = keyof typeof FILTERS;
export const FILTER_KEYS = Object.keys(FILTERS) as FilterKey[];

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
  order: ['corpus', 'method', 'metric', 'better', 'newest', 'scope'],
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
  /** Only claims that state their scope, baseline, model and hardware. */
  complete: boolean;
}

export const DEFAULT_QUERY: Query = {
  technique: [],
  hardware: [],
  model: [],
  scope: [],
  qualifier: [],
  source: [],
  paper: [],
  q: '',
  from: null,
  to: null,
  complete: false,
  panel: 'all',
  measure: 'times',
  sort: 'method',
  order: 'corpus',
};

const flat = (terms: Record<string, string>): Option[] =>
  Object.entries(terms).map(([id, label]) => ({ id, label, depth: 0 }));

const orNotStated = (ids: readonly string[]) => (ids.length ? ids : [NOT_STATED]);
