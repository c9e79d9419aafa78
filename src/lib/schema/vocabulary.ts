import baselineEntries from '#data/vocabulary/baselines.json' with { type: 'json' };
import hardwareEntries from '#data/vocabulary/hardware.json' with { type: 'json' };
import metricEntries from '#data/vocabulary/metrics.json' with { type: 'json' };
import modelEntries from '#data/vocabulary/models.json' with { type: 'json' };
import techniqueEntries from '#data/vocabulary/techniques.json' with { type: 'json' };
import type { BaselineClass, Family, HardwareClass, Reading, Saving, Unit, Whole } from './terms';

/** What an entry is stands in `definitions.ts`, apart from what every page loads. */
interface Entry {
  id: string;
  label: string;
}
/** `style` is its own colour and shape, whatever its place; `saves`: null is nothing that charts ask for. */
export type Technique = Entry & { style: number; saves: Saving | null };
/** `unit` is the metric's own; `better` says which way is an improvement; `reads`, what a figure of it means. */
export type Metric = Entry & {
  family: Family;
  unit: Unit;
  better: 'higher' | 'lower';
  reads: Reading;
};
/** `memoryGB` is null where the source does not state it. */
export type Hardware = Entry & {
  vendor: string | null;
  class: HardwareClass;
  memoryGB: number | null;
};
/** `parametersB` in 10⁹, null where the name does not say. */
export type Model = Entry & { family: string; parametersB: number | null };
/**
 * `bits` a value is stored in, where the baseline fixes it; the denominator of bit counts. `keeps` is
 * what it keeps whole; null: nobody can tell, or nothing.
 */
export type Baseline = Entry & { class: BaselineClass; bits: number | null; keeps: Whole | null };

/** One vocabulary: its entries in display order, and look-up by id. */
export interface Vocabulary<T extends Entry> {
  all: readonly T[];
  ids: readonly string[];
  has: (id: string) => boolean;
  /** @throws when the id is unknown; parsed data never holds one. */
  get: (id: string) => T;
}

function vocabulary<T extends Entry>(kind: string, all: readonly T[]): Vocabulary<T> {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  return {
    all,
    ids: all.map((entry) => entry.id),
    has: (id) => byId.has(id),
    get: (id) => {
      const entry = byId.get(id);
      if (!entry) throw new Error(`unknown ${kind} "${id}"; add it to data/vocabulary`);
      return entry;
    },
  };
}

// JSON imports have string where the types above have unions; the vocabulary's own data test holds them to it.
export const techniques = vocabulary<Technique>('technique', techniqueEntries as Technique[]);
export const metrics = vocabulary<Metric>('metric', metricEntries as Metric[]);
export const hardware = vocabulary<Hardware>('hardware', hardwareEntries as Hardware[]);
export const models = vocabulary<Model>('model', modelEntries);
/** Models that share a family, as a reader may choose them together. Ids differ from those of models. */
export const modelFamilies = vocabulary<Entry>(
  'model family',
  [...new Set(models.all.map(({ family }) => family))].map((label) => ({
    id: `${label.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}-family`,
    label,
  })),
);
export const familyOfModel = (id: string): string =>
  modelFamilies.all.find(({ label }) => label === models.get(id).family)?.id ?? '';
export const baselines = vocabulary<Baseline>('baseline', baselineEntries as Baseline[]);
