import type { Facets } from './facets';
import { FIELD_IDS } from './fields';
import {
  CHOICES,
  CHOICE_KEYS,
  DEFAULT_QUERY,
  FILTER_KEYS,
  MOST_COMPARED,
  type FilterKey,
  type Query,
} from './params';

/** Something in an address that could not be used: named to the reader, never an error. */
export interface Ignored {
  key: string;
  value: string;
  why: 'unknown key' | 'unknown value' | 'one paper too many';
}

/**
 * Reads an address. Repeated keys are read like commas; what is unknown is ignored and reported.
 * @param known for each filter, whether an option exists
 */
export function readQuery(
  params: Iterable<[string, string]>,
  known: (key: FilterKey | 'data', id: string) => boolean,
): { query: Query; ignored: Ignored[] } {
  const query: Query = { ...DEFAULT_QUERY };
  const ignored: Ignored[] = [];
  for (const [key, value] of params) {
    const refuse = (part = value, why: Ignored['why'] = 'unknown value') =>
      ignored.push({ key, value: part, why });
    if (isOneOf(FILTER_KEYS, key)) {
      for (const part of partsOf(value))
        if (known(key, part)) query[key] = withOne(query[key], part);
        else refuse(part);
    } else if (key === 'fields') {
      for (const part of partsOf(value))
        if (isOneOf(FIELD_IDS, part)) query.fields = withOne(query.fields, part);
        else refuse(part);
    } else if (isOneOf(CHOICE_KEYS, key)) {
      if (isOneOf(CHOICES[key], value)) Object.assign(query, { [key]: value });
      else refuse();
    } else if (key === 'q') query.q = value;
    else if (key === 'from' || key === 'to') {
      if (/^[1-9]\d{3}$/.test(value)) query[key] = Number(value);
      else refuse();
    } else if (key === 'complete') {
      if (value === '1') query.complete = true;
      else refuse();
    } else if (key === 'pin') {
      // Whether the paper has such a claim, only the corpus knows.
      const [, paper] = /^([^/]+)\/[a-z0-9-]+$/.exec(value) ?? [];
      if (paper !== undefined && known('paper', paper)) query.pin = value;
      else refuse();
    } else if (key === 'data') {
      if (known(key, value)) query.data = value;
      else refuse();
    } else if (key === 'compare') {
      const { papers, refused } = readPapers(value, known, query.compare);
      query.compare = papers;
      for (const { paper, why } of refused) refuse(paper, why);
    } else refuse(value, 'unknown key');
  }
  return { query, ignored };
}

/** A list of papers to compare, after those that are known already; each once, and as many as fit. */
export function readPapers(
  list: string,
  known: (key: 'paper', id: string) => boolean,
  before: readonly string[] = [],
): { papers: readonly string[]; refused: { paper: string; why: Ignored['why'] }[] } {
  const papers = [...before];
  const refused: { paper: string; why: Ignored['why'] }[] = [];
  for (const paper of list.split(',').filter(Boolean)) {
    if (!known('paper', paper)) refused.push({ paper, why: 'unknown value' });
    else if (papers.includes(paper)) continue;
    else if (papers.length === MOST_COMPARED) refused.push({ paper, why: 'one paper too many' });
    else papers.push(paper);
  }
  return { papers, refused };
}

/** Writes an address: keys in fixed order, defaults left out. @returns '' or `?technique=…` */
export function writeQuery(query: Query): string {
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${value}`);
  for (const key of FILTER_KEYS)
    if (query[key].length) add(key, query[key].map(encodeURIComponent).join(','));
  if (query.q) add('q', encodeURIComponent(query.q));
  if (query.from !== null) add('from', String(query.from));
  if (query.to !== null) add('to', String(query.to));
  if (query.complete) add('complete', '1');
  if (query.fields.length) add('fields', query.fields.join(','));
  for (const key of CHOICE_KEYS) if (query[key] !== CHOICES[key][0]) add(key, query[key]);
  if (query.pin !== null) add('pin', query.pin);
  if (query.compare.length) add('compare', query.compare.join(','));
  if (query.data !== null) add('data', query.data);
  return parts.length ? `?${parts.join('&')}` : '';
}

const partsOf = (value: string) => value.split(',').filter(Boolean);

const withOne = <T>(list: readonly T[], one: T) => (list.includes(one) ? list : [...list, one]);

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return (all as readonly string[]).includes(value);
}

/** What only releases of the data know: their versions, and options that no claim answers to any more. */
export type Earlier = Partial<Record<FilterKey | 'data', readonly string[]>>;

/** Whether an option exists in the corpus or did so in a release, for reading addresses. */
export const knownIn =
  ({ options }: { options: Partial<Facets['options'] & { data: never }> }, earlier: Earlier = {}) =>
  (key: FilterKey | 'data', id: string): boolean =>
    !!options[key]?.some((option) => option.id === id) || !!earlier[key]?.includes(id);
