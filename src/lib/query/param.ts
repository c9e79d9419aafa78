import type { ClaimColumns } from '../corpus/claims';
import type { Table } from '../corpus/table';

/** Something in an address that could not be used: named to the reader, never an error. */
export interface Refused {
  value: string;
  why: 'unknown value' | 'one paper too many';
}

/** What a parameter's text says: a value after the one that was read before it, and what it refuses. */
export interface Read<T> {
  value: T;
  refused: Refused[];
}

/** Whether there is such an option: of a filter, or a release of the data. */
export type Known<K extends string = string> = (key: K, id: string) => boolean;

/** The column of the options of a filter that a claim answers to. */
export const answersTo = <K extends string>(key: K) => `answers to ${key}` as const;

/** The table of claims, with a column for each filter. */
export type Answering = Table<ClaimColumns & Answers>;
type Answers = Record<ReturnType<typeof answersTo>, readonly string[]>;

/** Narrows a table of claims to those that a parameter lets through. */
export type Narrow = (claims: Answering) => Answering;

/** A parameter of the address: how it is read and written, what it lets through, what it is called. */
export interface Param<T> {
  default: T;
  /** @param now what an earlier key of the same name said, else the default */
  read: (text: string, now: T, known: Known, key: string) => Read<T>;
  /** Empty: the default, left out. */
  write: (value: T) => string;
  /** Null: lets all through. Absent: it is no filter. */
  lets?: (value: T, beside: Beside, key: string) => Narrow | null;
  /** Parameters of one constraint are dropped together; absent: it is one of its own. */
  constraint?: Constraint;
  /** What a button that drops it calls it. */
  called?: string;
  /** What stands before its value on a chip. */
  label?: string;
  /** Its value on a chip; null: it has none. Lists have a chip an option. */
  chip?: (value: T, beside: Beside) => string | null;
  /** A claim that may stand beside a match need not pass it: it says how the match was measured. */
  ofMeasurement?: true;
}

/** Constraints that more than one parameter makes up. */
export type Constraint = 'years' | 'complete';

/** What of the query other parameters read. */
export interface Beside {
  fields: readonly string[];
}

const taken = <T>(value: T): Read<T> => ({ value, refused: [] });
const refuse = <T>(now: T, text: string): Read<T> => ({
  value: now,
  refused: [{ value: text, why: 'unknown value' }],
});

/** Each known part once, after those before it; the others are refused. */
function parts<T extends string>(
  text: string,
  now: readonly T[],
  isKnown: (part: string) => boolean,
  most = Infinity,
): Read<readonly T[]> {
  const value = [...now];
  const refused: Refused[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    if (!isKnown(part)) refused.push({ value: part, why: 'unknown value' });
    else if ((value as string[]).includes(part)) continue;
    else if (value.length >= most) refused.push({ value: part, why: 'one paper too many' });
    else value.push(part as T);
  }
  return { value, refused };
}

/** A list of options that are alternatives: what they are called stands in `options.ts`, which of them a claim answers to in `answers.ts`. */
export interface List extends Param<readonly string[]> {
  label: string;
  isList: true;
}

export const list = (label: string, more: Pick<List, 'ofMeasurement'> = {}): List => ({
  label,
  isList: true,
  called: label,
  default: [],
  read: (text, now, known, key) => parts(text, now, (part) => known(key, part)),
  write: (value) => value.map(encodeURIComponent).join(','),
  lets: (value, _, key) => {
    if (!value.length) return null;
    const wanted = new Set(value);
    return (claims) =>
      claims.where([answersTo(key)], (options) => options.some((option) => wanted.has(option)));
  },
  ...more,
});

/** A value of a closed set; the first is the default. */
export interface Choice<V extends string> extends Param<V> {
  values: readonly [V, ...V[]];
}

export const choice = <const V extends string>(...values: [V, ...V[]]): Choice<V> => ({
  values,
  default: values[0],
  read: (text, now) => (isOneOf(values, text) ? taken(text) : refuse(now, text)),
  write: (value) => (value === values[0] ? '' : value),
});

/** Some of a closed set, in the order in which they were chosen. */
export const subset = <V extends string>(
  values: readonly V[],
  more: Partial<Param<readonly V[]>> = {},
): Param<readonly V[]> => ({
  default: [],
  read: (text, now) => parts(text, now, (part) => isOneOf(values, part)),
  write: (value) => value.join(','),
  ...more,
});

/** Words to find in the text of a claim. */
export const words = (more: Partial<Param<string>>): Param<string> => ({
  default: '',
  read: taken,
  write: encodeURIComponent,
  lets: (value) => {
    const wanted = value.toLowerCase().split(/\s+/).filter(Boolean);
    return wanted.length
      ? (claims) => claims.where(['text'], (text) => wanted.every((word) => text.includes(word)))
      : null;
  },
  ...more,
});

/** An end of a span of years; null: open. */
export const year = (
  lets: (year: number, end: number) => boolean,
  more: Partial<Param<number | null>>,
): Param<number | null> => ({
  default: null,
  read: (text, now) => (/^[1-9]\d{3}$/.test(text) ? taken(Number(text)) : refuse(now, text)),
  write: (value) => (value === null ? '' : String(value)),
  lets: (end) =>
    end === null ? null : (claims) => claims.where(['year'], (year) => lets(year, end)),
  chip: (value) => (value === null ? null : String(value)),
  constraint: 'years',
  ...more,
});

/** Off, or `1`. */
export const flag = (more: Partial<Param<boolean>>): Param<boolean> => ({
  default: false,
  read: (text, now) => (text === '1' ? taken(true) : refuse(now, text)),
  write: (value) => (value ? '1' : ''),
  ...more,
});

/** A claim; null: none. Whether the paper has such a claim, only the corpus knows. */
export const claimId = (): Param<string | null> => ({
  default: null,
  read: (text, now, known) => {
    const [, paper] = /^([^/]+)\/[a-z0-9-]+$/.exec(text) ?? [];
    return paper !== undefined && known('paper', paper) ? taken(text) : refuse(now, text);
  },
  write: (value) => value ?? '',
});

/** Papers, at most so many. */
export const papers = (most: number): Param<readonly string[]> => ({
  default: [],
  read: (text, now, known) => parts(text, now, (part) => known('paper', part), most),
  write: (value) => value.join(','),
});

/** A version of the data; null: today's. */
export const release = (): Param<string | null> => ({
  default: null,
  read: (text, now, known, key) => (known(key, text) ? taken(text) : refuse(now, text)),
  write: (value) => value ?? '',
});

export function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return (all as readonly string[]).includes(value);
}
