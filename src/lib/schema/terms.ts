/** The closed sets of the domain: id → how it is called on screen. The order here is the order there. */

export const SCOPES = {
  kernel: 'Kernel',
  layer: 'Layer',
  prefill: 'Prefill',
  decode: 'Decode',
  'end-to-end': 'End to end',
  serving: 'Serving',
  training: 'Training',
  'fine-tuning': 'Fine-tuning',
  'not-stated': 'Scope not stated',
} as const;
/** How much of the system was measured. */
export type Scope = keyof typeof SCOPES;

export const SUBJECTS = {
  'total-memory': 'Total memory',
  weights: 'Weights',
  'kv-cache': 'KV cache',
  attention: 'Tokens attended',
  activations: 'Activations',
  'optimizer-state': 'Optimizer state',
  'trainable-parameters': 'Trainable parameters',
  experts: 'Experts',
} as const;
/** What was made smaller. */
export type Subject = keyof typeof SUBJECTS;

export const FORMS = {
  times: 'a ratio in the direction of improvement',
  'percent-less': 'so much less than the baseline',
  'percent-more': 'so much more than the baseline',
  'percent-of': 'that share of the baseline',
  difference: 'a signed difference in the metric’s own unit',
  level: 'an absolute level',
} as const;
/** How a number is to be read. */
export type Form = keyof typeof FORMS;

export const QUALIFIERS = {
  exact: 'Stated plainly',
  'up-to': 'Up to',
  'at-least': 'At least',
  'more-than': 'More than',
  'less-than': 'Less than',
  about: 'About',
  average: 'Average',
} as const;
export type Qualifier = keyof typeof QUALIFIERS;

export const FAMILIES = {
  speed: 'Speed',
  memory: 'Memory',
  size: 'Size',
  compute: 'Compute',
  quality: 'Quality',
  reach: 'Reach',
  energy: 'Energy',
  cost: 'Cost',
} as const;
/** Metrics of one family convert into one canonical quantity. */
export type Family = keyof typeof FAMILIES;

/** What a metric's figures mean to arithmetic and charts, beyond family, unit and direction: id → what that is. */
export const READINGS = {
  plain: 'so much of something, a gain only beside a comparator’s figure',
  ratio: 'size before over size after; so much less, or a share of it, says what is left',
  rate: 'work per unit of time, which grows with the batch and the devices',
  bytes: 'memory in use, the sum of its parts',
  count: 'a number of parameters, however many bits each has',
  bits: 'bits of one value, held against the baseline’s',
  zeros: 'the share of elements that is zero',
  kept: 'the share of elements that is kept',
  budget: 'what may be kept, of a whole that may not be stated',
  operations: 'operations, of which those by a zero are saved',
  score: 'a benchmark’s own scale, another one for other tasks',
  drop: 'what is lost, in % of the baseline',
  retained: 'what is left, in % of the baseline',
  overhead: 'what a method adds, which is never a gain',
} as const;
/** How a metric's figures are read. */
export type Reading = keyof typeof READINGS;

/** What a baseline keeps whole, so that a stated cut is a cut of all of it: id → what that is. */
export const WHOLES = {
  weights: 'every weight, and with it every token',
  tokens: 'every token that may be attended to',
} as const;
export type Whole = keyof typeof WHOLES;

/** What a technique saves, where charts ask for it: id → what that is. */
export const SAVINGS = { tokens: 'tokens held in the cache or attended to' } as const;
export type Saving = keyof typeof SAVINGS;

export const SOURCES = { abstract: 'Abstract', paper: 'Paper', readme: 'Readme' } as const;
export type Source = keyof typeof SOURCES;

export const HARDWARE_CLASSES = {
  'data-centre-gpu': 'Data-centre GPU',
  'workstation-gpu': 'Workstation GPU',
  'consumer-gpu': 'Consumer GPU',
  'unnamed-gpu': 'GPU, model not named',
  cluster: 'Cluster',
  edge: 'Edge',
  mobile: 'Mobile',
  fpga: 'FPGA',
  accelerator: 'Other accelerator',
} as const;
export type HardwareClass = keyof typeof HARDWARE_CLASSES;

export const BASELINE_CLASSES = {
  'dense-or-full': 'Dense or full precision',
  'other-method': 'Other method',
  'serving-system': 'Serving system',
} as const;
export type BaselineClass = keyof typeof BASELINE_CLASSES;

/** Units a figure may be written in. `×` and `%` are ratios; the others measure something. */
export const UNITS = [
  '×',
  '%',
  'fraction',
  'points',
  'bit',
  'tokens',
  'tokens/s',
  'tokens/ms',
  'sequences',
  'GB',
  'MB',
  'days',
  'h',
  'min',
  's',
  'ms',
  'perplexity',
  'bits/dim',
  'loss',
  'B parameters',
  'GPU hours',
  'GPU ms',
  'GPUs',
  'J',
  'TB/s',
  'tasks',
  'trials',
] as const;
export type Unit = (typeof UNITS)[number];

/** Units that each form may carry. */
export const UNITS_OF_FORM: Record<Form, readonly Unit[]> = {
  times: ['×'],
  'percent-less': ['%'],
  'percent-more': ['%'],
  'percent-of': ['%', '×', 'fraction'],
  difference: UNITS.filter((unit) => unit !== '×' && unit !== 'fraction'),
  level: UNITS.filter((unit) => unit !== '×'),
};
