import type { z } from 'zod';
import * as message from './messages';
import { paperSchema, type Paper } from './paper';

/** A problem in a data file, as data: where, what is wrong and what would be right. */
export interface Issue {
  file: string;
  /** JSON path, as in `claims[3].metric`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** One line for people: `data/papers/x.json claims[3].metric: unknown "foo"; expected one of …`. */
export const issueLine = ({ file, path, message }: Issue) =>
  `${file}${path && ` ${path}`}: ${message}`;

/**
 * Reads the files of a corpus.
 * @param files file name → its text
 * @returns the papers in the order of their ids, and every problem of every file; a file with a
 * problem gives no paper. Never throws.
 */
export function parsePapers(files: Record<string, string>): { papers: Paper[]; issues: Issue[] } {
  const papers: Paper[] = [];
  const issues: Issue[] = [];
  const fileOf = new Map<string, string>();
  for (const [file, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parsed = parsePaper(file, text);
    issues.push(...parsed.issues);
    const { id } = parsed;
    if (id === null) continue;
    const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
    if (id !== name) issues.push({ file, path: 'id', message: message.fileName(id, name) });
    const other = fileOf.get(id);
    if (other) issues.push({ file, path: 'id', message: message.duplicatePaper(id, other) });
    fileOf.set(id, file);
    if (parsed.paper) papers.push(parsed.paper);
  }
  return { papers, issues };
}

/** `id` is what the file says, also where the rest of it is wrong; null where it says none. */
function parsePaper(
  file: string,
  text: string,
): { id: string | null; paper: Paper | null; issues: Issue[] } {
  const { json, data, issues } = parseFile(paperSchema, file, text);
  if (!data) return { id: idIn(json), paper: null, issues };
  const paper = { ...data };
  delete paper.$schema;
  return { id: paper.id, paper, issues };
}

/** @returns `json` as it stands in the file, undefined where it is none; `data` null where there are issues */
export function parseFile<T>(
  schema: z.ZodType<T>,
  file: string,
  text: string,
): { json: unknown; data: T | null; issues: Issue[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const issues = [{ file, path: '', message: message.notJson(reason) }];
    return { json, data: null, issues };
  }
  const result = schema.safeParse(json, { reportInput: true });
  if (result.success) return { json, data: result.data, issues: [] };
  const issues = result.error.issues.map((issue) => ({
    file,
    path: jsonPath(issue.path),
    message: inWords(issue),
  }));
  return { json, data: null, issues };
}

function idIn(json: unknown): string | null {
  const said = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return paperSchema.shape.id.safeParse(said).data ?? null;
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`))
    .join('');
}

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'unrecognized_keys') return message.unknownKeys(issue.keys);
  if (issue.input === undefined) return message.missing(expected(issue));
  if (issue.code === 'invalid_value') return message.unknownId(issue.input, issue.values);
  return message.wrong(issue.input, issue.message);
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_union') return issue.message.replace(/^expected /, '');
  if (issue.code === 'invalid_value')
    return `one of ${issue.values.map(String).slice(0, 12).join(', ')}`;
  return 'a value';
}
