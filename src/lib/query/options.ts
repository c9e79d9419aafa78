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
import { NOT_STATED, type FilterKey } from './params';

/** One choice of a filter. `depth` 1 belongs to the nearest option of depth 0 above it. */
export interface Option {
  id: string;
  label: string;
  depth: 0 | 1;
}

/** What there is to choose in each filter, in display order. Apart from the filters, so that a page that only reads addresses needs no vocabulary. */
export const OPTIONS: Record<FilterKey, (rows: readonly ClaimRow[]) => Option[]> = {
  technique: () => techniques.all.map(({ id, label }) => ({ id, label, depth: 0 })),
  hardware: () => [
    ...(Object.keys(HARDWARE_CLASSES) as HardwareClass[]).flatMap((id): Option[] => [
      { id, label: HARDWARE_CLASSES[id], depth: 0 },
      ...hardware.all
        .filter((device) => device.class === id)
        .map((device): Option => ({ id: device.id, label: device.label, depth: 1 })),
    ]),
    { id: NOT_STATED, label: 'Hardware not stated', depth: 0 },
  ],
  model: () => [
    ...models.all.map(({ id, label }): Option => ({ id, label, depth: 0 })),
    { id: NOT_STATED, label: 'Model not stated', depth: 0 },
  ],
  scope: () => flat(SCOPES),
  qualifier: () => flat(QUALIFIERS),
  source: () => flat(SOURCES),
  paper: (rows) =>
    [...new Map(rows.map((row) => [row.paper, row.shortName]))]
      .map(([id, label]): Option => ({ id, label, depth: 0 }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
};

const flat = (terms: Record<string, string>): Option[] =>
  Object.entries(terms).map(([id, label]) => ({ id, label, depth: 0 }));
