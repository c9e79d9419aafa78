/** A number, or a range with its ends in order. */
export type Value = number | [number, number];

/** A number that claims hold for, as an axis. */
export interface ConditionMeasure {
  /** In addresses; stable. */
  id: string;
  /** As a reader chooses it. */
  label: string;
  /** As the axis says it, with its unit. */
  axis: string;
}

/**
 * How a condition is stated: what a claim has, and what the table says of it besides. Whoever checks,
 * words, tabulates or draws conditions goes by their kind.
 */
interface Kinds {
  /** Ids of a vocabulary. The source's own words stand in `asWritten`, by the same name: what they mean. */
  ids: { states: string[]; says: { vocabulary: 'models' | 'hardware'; asWritten: string } };
  /** Names in the source's words. */
  texts: { states: string[]; says: object };
  /** So much work at once, above 0; `unit` as printed after it, empty where the label says it. */
  extent: { states: Value; says: { unit: string; measure: ConditionMeasure } };
  /** Bits of one value, above 0. */
  bits: { states: number; says: { measure: ConditionMeasure } };
  /** A share of all, 0 to 1. */
  share: { states: number; says: { measure: ConditionMeasure } };
  /** Zeros in a fixed structure, N of M kept: `2:4`. Its measure is their share. */
  pattern: { states: string; says: { measure: ConditionMeasure } };
  /** What is kept: so many tokens, or a share of all, 0 to 1. */
  budget: {
    states: { tokens: number } | { fraction: number };
    says: Record<'tokens' | 'fraction', { about: string; measure: ConditionMeasure }>;
  };
  /** In words of our own. */
  text: { states: string; says: object };
}
export type Kind = keyof Kinds;
export type StatedAs<K extends Kind> = Kinds[K]['states'];

/** A row of the table of conditions. */
export type Condition<K extends Kind = Kind> = {
  [Each in K]: Kinds[Each]['says'] & {
    kind: Each;
    /** Its name on screen. */
    label: string;
    /** What it means, for editors, tables and programs. */
    about: string;
  };
}[K];

/** A pattern says how many zeros there are, as a sparsity does. */
const ZEROS = { id: 'sparsity', label: 'Sparsity', axis: 'sparsity, % of zeros' } as const;

/** THE table of conditions, in the order in which they are listed. */
export const CONDITIONS = {
  model: {
    kind: 'ids',
    vocabulary: 'models',
    label: 'Model',
    about: 'Models that it holds for.',
    asWritten: 'The models in the source’s own words.',
  },
  hardware: {
    kind: 'ids',
    vocabulary: 'hardware',
    label: 'Hardware',
    about: 'Devices that it holds for.',
    asWritten: 'The devices in the source’s own words.',
  },
  task: { kind: 'texts', label: 'Task', about: 'Tasks or data sets that it holds for.' },
  contextTokens: {
    kind: 'extent',
    label: 'Context',
    unit: 'tokens',
    about: 'Context length in tokens.',
    measure: { id: 'context', label: 'Context', axis: 'context, tokens' },
  },
  batchSize: {
    kind: 'extent',
    label: 'Batch',
    unit: '',
    about: 'Batch size in sequences.',
    measure: { id: 'batch', label: 'Batch size', axis: 'batch size, sequences' },
  },
  weightBits: {
    kind: 'bits',
    label: 'Weights',
    about: 'Bits a weight.',
    measure: { id: 'wbits', label: 'Weight bits', axis: 'bits of a weight' },
  },
  activationBits: {
    kind: 'bits',
    label: 'Activations',
    about: 'Bits an activation.',
    measure: { id: 'abits', label: 'Activation bits', axis: 'bits of an activation' },
  },
  kvBits: {
    kind: 'bits',
    label: 'KV cache',
    about: 'Bits a number of the KV cache.',
    measure: { id: 'kvbits', label: 'KV bits', axis: 'bits of a cached value' },
  },
  sparsity: {
    kind: 'share',
    label: 'Sparsity',
    about: 'Share of zeros, 0 to 1.',
    measure: ZEROS,
  },
  pattern: {
    kind: 'pattern',
    label: 'Pattern',
    about: 'Structure of the zeros: `2:4`, two of each four kept.',
    measure: ZEROS,
  },
  kvBudget: {
    kind: 'budget',
    label: 'KV budget',
    about: 'KV cache kept, in tokens or as a share.',
    fraction: {
      about: 'KV cache kept, as a share, 0 to 1.',
      measure: { id: 'budget', label: 'KV budget, %', axis: 'KV budget, % of the cache kept' },
    },
    tokens: {
      about: 'KV cache kept, in tokens.',
      measure: { id: 'tokens', label: 'KV budget, tokens', axis: 'KV budget, tokens kept' },
    },
  },
  parametersRemoved: {
    kind: 'share',
    label: 'Parameters removed',
    about: 'Share of the parameters removed, 0 to 1.',
    measure: { id: 'removed', label: 'Parameters removed', axis: 'parameters removed, %' },
  },
  text: { kind: 'text', label: 'Also', about: 'The other conditions, in few words of our own.' },
} as const satisfies Record<string, Condition>;

type Table = typeof CONDITIONS;
export type ConditionId = keyof Table;
export const CONDITION_IDS = Object.keys(CONDITIONS) as ConditionId[];

type Stated<Id extends ConditionId> = StatedAs<Table[Id]['kind']>;

/** What a claim holds for: where the source does not say, a list is empty and all else null. */
export type Conditions = {
  [Id in ConditionId]: Stated<Id> extends string[] ? Stated<Id> : Stated<Id> | null;
};

/** A condition, and what a claim states of it. */
export type ClaimCondition = {
  [Id in ConditionId]: { id: Id; kind: Table[Id]['kind']; value: Conditions[Id] };
}[ConditionId];

/** Each condition with what a claim states of it, in the order of the table. */
export const conditionsOf = (conditions: Conditions) =>
  CONDITION_IDS.map((id) => ({
    id,
    kind: CONDITIONS[id].kind,
    value: conditions[id],
  })) as ClaimCondition[];

type IdOfKind<K extends Kind> = {
  [Id in ConditionId]: Table[Id]['kind'] extends K ? Id : never;
}[ConditionId];

/** The conditions that are stated in one of these ways. */
export const conditionsOfKind = <K extends Kind>(...kinds: readonly K[]) =>
  CONDITION_IDS.filter((id) =>
    (kinds as readonly Kind[]).includes(CONDITIONS[id].kind),
  ) as IdOfKind<K>[];

type MeasureOf<Row> = Row extends { measure: { id: infer Id } }
  ? Id
  : Row extends { fraction: { measure: { id: infer A } }; tokens: { measure: { id: infer B } } }
    ? A | B
    : never;
export type ConditionMeasureId = MeasureOf<Table[ConditionId]>;

/** Ids of all numbers that claims hold for, each once. */
export const CONDITION_MEASURE_IDS = [
  ...new Set(CONDITION_IDS.flatMap((id) => measuresOf(CONDITIONS[id]).map(({ id }) => id))),
] as [ConditionMeasureId, ...ConditionMeasureId[]];

function measuresOf(row: Condition): ConditionMeasure[] {
  if ('measure' in row) return [row.measure];
  return row.kind === 'budget' ? [row.fraction.measure, row.tokens.measure] : [];
}
