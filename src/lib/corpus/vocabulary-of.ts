import {
  LEVELS,
  baselines,
  familyOfModel,
  hardware,
  metrics,
  type BaselineClass,
  type Family,
  type HardwareClass,
  type Level,
  type Source,
} from '../schema';

/** What the vocabularies say of what a claim states. */

export const familyOf = (metric: string): Family => metrics.get(metric).family;

/** Each class of the devices once. */
export const hardwareClassesOf = (devices: readonly string[]): readonly HardwareClass[] => [
  ...new Set(devices.map((id) => hardware.get(id).class)),
];

/** Each family of the models once. */
export const modelFamiliesOf = (models: readonly string[]): readonly string[] => [
  ...new Set(models.map(familyOfModel)),
];

/** Null where the source does not say what a figure is held against. */
export const baselineClassOf = (baseline: string | null): BaselineClass | null =>
  baseline === null ? null : baselines.get(baseline).class;

export const levelOf = (source: Source): Level =>
  (LEVELS.headlines.sources as readonly string[]).includes(source) ? 'headlines' : 'measurements';

export const yearOf = (date: string): number => Number(date.slice(0, 4));
