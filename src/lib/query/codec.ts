import type { Facets } from './facets';
import type { Field } from '../compare/stated';
import { isOneOf, type Refused } from './param';
import { DEFAULT_QUERY, KEYS, paramOf, type FilterKey, type Key, type Query } from './params';

/** Something in an address that could not be used: named to the reader, never an error. */
export interface Ignored {
  key: string;
  value: string;
  why: 'unknown key' | Refused['why'];
}

/**
 * Reads an address. Repeated keys are read like commas; what is unknown is ignored and reported.
 * @param known for each filter, whether an option exists
 */
export function readQuery(
  params: Iterable<[string, string]>,
  known: (key: FilterKey | 'data', id: string) => boolean,
): { query: Query; ignored: Ignored[] } {
  const query: Record<Key, Query[Key]> = { ...DEFAULT_QUERY };
  const ignored: Ignored[] = [];
  for (const [key, text] of params) {
    if (!isOneOf(KEYS, key)) {
      ignored.push({ key, value: text, why: 'unknown key' });
      continue;
    }
    const isKnown = (of: string, id: string) => known(of as FilterKey | 'data', id);
    const { value, refused } = paramOf(key).read(text, query[key], isKnown, key);
    query[key] = value;
    ignored.push(...refused.map((one) => ({ key, ...one })));
  }
  return { query: query as Query, ignored };
}

/** Writes an address: keys in fixed order, defaults left out. @returns '' or `?technique=…` */
export function writeQuery(query: Query): string {
  const parts = KEYS.flatMap((key) => {
    const text = paramOf(key).write(query[key]);
    return text ? [`${key}=${text}`] : [];
  });
  return parts.length ? `?${parts.join('&')}` : '';
}

/** The query of an address that this site wrote: every option in it is taken as it stands. */
export const queryOf = (address: string): Query =>
  readQuery(new URLSearchParams(address), () => true).query;

/** The query with the fields that a complete claim states: the reader's choice, else what is needed. */
export const resolved = (query: Query, needs: readonly Field[]): Query =>
  query.fields.length ? query : { ...query, fields: needs };

/** What only releases of the data know: their versions, and options that no claim answers to any more. */
export type Earlier = Partial<Record<FilterKey | 'data', readonly string[]>>;

/**
 * Whether an option exists in the corpus or did so in a release, for reading addresses. Where not all
 * options are listed, whatever may be one is taken: if there is none, nothing answers to it.
 */
export const knownIn =
  (
    { options, unlisted = {} }: Listed<Partial<Facets['options'] & { data: never }>>,
    earlier: Earlier = {},
  ) =>
  (key: FilterKey | 'data', id: string): boolean =>
    !!options[key]?.some((option) => option.id === id) ||
    !!earlier[key]?.includes(id) ||
    (key !== 'data' && !!unlisted[key] && /^[a-z0-9-]+$/.test(id));

interface Listed<O> {
  options: O;
  unlisted?: Facets['unlisted'];
}
