import type { ClaimRow } from '../corpus/rows';
import { Table } from '../corpus/table';
import {
  BASELINE_CLASSES,
  HARDWARE_CLASSES,
  QUALIFIERS,
  SCOPES,
  SOURCES,
  SUBJECTS,
  modelFamilies,
  techniques,
} from '../schema';

/** What claims may be told apart by. Each claim has one value, called as it is on screen. */
export interface Grouping {
  label: string;
  of: (row: ClaimRow) => string;
  /** All values in display order, those for several and for none apart; empty: by name. */
  order: readonly string[];
  /** Colour and shape of each value in `order`, where they are its own; else they go by its place. */
  styles?: readonly number[];
  /** What a claim whose source does not say is called; null: all sources say. */
  unstated: string | null;
}

const only = (
  ids: readonly string[],
  { none, several, one }: { none: string; several: string; one: (id: string) => string },
) => (ids[0] === undefined ? none : ids.length > 1 ? several : one(ids[0]));

const NO_SUBJECT = 'What was made smaller not stated';
const NO_BASELINE = 'Baseline not stated';
const NO_HARDWARE = 'Hardware not stated';
const NO_MODEL = 'Model not stated';

export const GROUPINGS = {
  technique: {
    label: 'Technique',
    of: ({ techniques: [first = ''] }) => techniques.get(first).label,
    order: techniques.all.map(({ label }) => label),
    styles: techniques.all.map(({ style }) => style),
    unstated: null,
  },
  scope: {
    label: 'Scope',
    of: ({ claim }) => SCOPES[claim.scope],
    order: Object.values(SCOPES),
    unstated: SCOPES['not-stated'],
  },
  subject: {
    label: 'Made smaller',
    of: ({ claim: { subject } }) => (subject === null ? NO_SUBJECT : SUBJECTS[subject]),
    order: Object.values(SUBJECTS),
    unstated: NO_SUBJECT,
  },
  baseline: {
    label: 'Baseline',
    of: ({ baselineClass }) =>
      baselineClass === null ? NO_BASELINE : BASELINE_CLASSES[baselineClass],
    order: Object.values(BASELINE_CLASSES),
    unstated: NO_BASELINE,
  },
  hardware: {
    label: 'Hardware',
    of: ({ hardwareClasses }) =>
      only(hardwareClasses, {
        none: NO_HARDWARE,
        several: 'Hardware of several kinds',
        one: (id) => HARDWARE_CLASSES[id as keyof typeof HARDWARE_CLASSES],
      }),
    order: [...Object.values(HARDWARE_CLASSES), 'Hardware of several kinds'],
    unstated: NO_HARDWARE,
  },
  qualifier: {
    label: 'Qualifier',
    of: ({ claim }) => QUALIFIERS[claim.reported.qualifier],
    order: Object.values(QUALIFIERS),
    unstated: null,
  },
  source: {
    label: 'Source',
    of: ({ claim }) => SOURCES[claim.evidence.source],
    order: Object.values(SOURCES),
    unstated: null,
  },
  family: {
    label: 'Model family',
    of: ({ modelFamilies: ids }) =>
      only(ids, {
        none: NO_MODEL,
        several: 'Several families',
        one: (id) => modelFamilies.get(id).label,
      }),
    order: [...modelFamilies.all.map(({ label }) => label), 'Several families'],
    unstated: NO_MODEL,
  },
  paper: { label: 'Paper', of: ({ shortName }) => shortName, order: [], unstated: null },
} satisfies Record<string, Grouping>;
export type GroupingId = keyof typeof GROUPINGS;

/** Values in the field's order, the claims without one last. */
export function inOrder({ order, unstated }: Grouping, values: Iterable<string>): string[] {
  const rank = (value: string) => (value === unstated ? order.length : order.indexOf(value));
  return [...new Set(values)].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'));
}

/** The values that most have, most first; of as many, those first met. */
export const largest = (values: readonly string[], most: number): string[] =>
  Table.of({ value: values })
    .rollup(['value'], { count: ['count'] })
    .orderby({ desc: 'count' })
    .slice(0, most)
    .column('value');
