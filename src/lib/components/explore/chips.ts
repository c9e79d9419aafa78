import {
  DEFAULT_QUERY,
  FILTERS,
  FILTER_KEYS,
  fieldsInWords,
  type Facets,
  type Query,
} from '../../query';

/** An active choice, and the query without it. */
export interface Chip {
  /** The filter's name: `Technique`. */
  filter: string;
  label: string;
  without: Query;
}

export function chips(query: Query, { options }: Pick<Facets, 'options'>): Chip[] {
  const active: Chip[] = FILTER_KEYS.flatMap((key) =>
    query[key].map((id) => ({
      filter: FILTERS[key].label,
      label: options[key].find((option) => option.id === id)?.label ?? id,
      without: { ...query, [key]: query[key].filter((other) => other !== id) },
    })),
  );
  if (query.q) active.push({ filter: 'Text', label: `“${query.q}”`, without: { ...query, q: '' } });
  if (query.from !== null)
    active.push({ filter: 'From', label: String(query.from), without: { ...query, from: null } });
  if (query.to !== null)
    active.push({ filter: 'To', label: String(query.to), without: { ...query, to: null } });
  if (query.complete)
    active.push({
      filter: 'Only',
      label: query.fields.length
        ? `claims that state ${fieldsInWords(query.fields)}`
        : 'complete claims',
      without: { ...query, complete: false, fields: [] },
    });
  return active;
}

/** The query with no filter active; how things are shown and ordered stays. */
export function reset(query: Query): Query {
  const { q, from, to, complete, fields } = DEFAULT_QUERY;
  const lists = Object.fromEntries(FILTER_KEYS.map((key) => [key, []]));
  return { ...query, ...lists, q, from, to, complete, fields };
}
