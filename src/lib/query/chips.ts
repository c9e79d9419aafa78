import type { Facets } from './facets';
import { dropped } from './constraints';
import { FILTER_KEYS, KEYS, PARAMS, paramOf, type Query } from './params';

/** An active choice, and the query without it. */
export interface Chip {
  /** The filter's name: `Technique`. */
  filter: string;
  label: string;
  without: Query;
}

/** The active filters, in the order of the table of parameters. */
export function chips(query: Query, { options }: Pick<Facets, 'options'>): Chip[] {
  const ofLists = FILTER_KEYS.flatMap((key) =>
    query[key].map((id) => ({
      filter: PARAMS[key].label,
      label: options[key].find((option) => option.id === id)?.label ?? id,
      without: { ...query, [key]: query[key].filter((other) => other !== id) },
    })),
  );
  const others = KEYS.flatMap((key): Chip[] => {
    const { label: filter = '', chip, constraint, default: none } = paramOf(key);
    const label = chip?.(query[key], query) ?? null;
    if (label === null) return [];
    // Each end of the years has a chip of its own; a complete claim goes with its fields.
    const without =
      constraint === 'complete' ? dropped(query, [constraint]) : { ...query, [key]: none };
    return [{ filter, label, without }];
  });
  return [...ofLists, ...others];
}
