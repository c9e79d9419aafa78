import { VERDICTS } from '../checks/finding';
import type { ClaimRow } from '../corpus/rows';
import {
  BASELINE_CLASSES,
  HARDWARE_CLASSES,
  QUALIFIERS,
  SCOPES,
  SOURCES,
  baselines,
  hardware,
  modelFamilies,
  models,
  techniques,
  familyOfModel,
} from '../schema';
import { NOT_STATED, type FilterKey } from './params';

/** One choice of a filter. `depth` 1 belongs to the nearest option of depth 0 above it. */
export interface Option {
  id: string;
  label: string;
  depth: 0 | 1;
}

/** What there is to choose in each filter, in display order. Apart from the filters, so that a page that only reads addresses needs no vocabulary. */
export const OPTIONS: Record<
  FilterKey,
  (claims: readonly Pick<ClaimRow, 'paper' | 'shortName'>[]) => Option[]
> = {
  technique: () => techniques.all.map(({ id, label }) => ({ id, label, depth: 0 })),
  hardware: () => [
    ...nested(named(HARDWARE_CLASSES), hardware.all, (device) => device.class),
    { id: NOT_STATED, label: 'Hardware not stated', depth: 0 },
  ],
  model: () => [
    ...nested(modelFamilies.all, models.all, ({ id }) => familyOfModel(id)),
    { id: NOT_STATED, label: 'Model not stated', depth: 0 },
  ],
  baseline: () => [
    ...nested(named(BASELINE_CLASSES), baselines.all, (baseline) => baseline.class),
    { id: NOT_STATED, label: 'Baseline not stated', depth: 0 },
  ],
  scope: () => flat(SCOPES),
  qualifier: () => flat(QUALIFIERS),
  source: () => flat(SOURCES),
  paper: (claims) =>
    [...new Map(claims.map(({ paper, shortName }) => [paper, shortName]))]
      .map(([id, label]): Option => ({ id, label, depth: 0 }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  check: () => flat(VERDICTS),
};

interface Named {
  id: string;
  label: string;
}

/** Each group, and below it its members; choosing the group takes them in. */
function nested<T extends Named>(
  groups: readonly Named[],
  members: readonly T[],
  groupOf: (member: T) => string,
): Option[] {
  return groups.flatMap(({ id, label }): Option[] => [
    { id, label, depth: 0 },
    ...members
      .filter((member) => groupOf(member) === id)
      .map((member): Option => ({ id: member.id, label: member.label, depth: 1 })),
  ]);
}

const named = (terms: Record<string, string>): Named[] =>
  Object.entries(terms).map(([id, label]) => ({ id, label }));

const flat = (terms: Record<string, string>): Option[] =>
  named(terms).map((term) => ({ ...term, depth: 0 }));
