import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  CORPUS_FILES,
  publishedFiles,
  type CorpusFileName,
} from '#lib/export/corpus/corpus-files.ts';
import { corpusPackage } from '#lib/export/corpus/corpus-package.ts';
import { frozen } from '../../../frozen.ts';
import { readCsv } from '../tables/csv-reader.ts';

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { enum: string[] };
}
interface Resource {
  name: string;
  path: CorpusFileName;
  bytes: number;
  hash: string;
  dialect: { property?: string };
  schema: { fields: Field[]; primaryKey: string[]; missingValues?: string[] };
}

const described = JSON.parse(
  JSON.stringify(corpusPackage(frozen, publishedFiles(frozen), 'https://here.test')),
) as Record<string, unknown> & { resources: Resource[] };
const { resources } = described;
const text = (path: CorpusFileName) => CORPUS_FILES[path].content(frozen).toString();

/** How a text or a value of JSON is of a type of Table Schema. */
const IS: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => (typeof value === 'string' ? /^-?\d+(\.\d+)?(e-?\d+)?$/.test(value) : false),
  yearmonth: (value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(String(value)),
  array: Array.isArray,
  object: (value) => typeof value === 'object' && !Array.isArray(value),
};

it('is a Data Package with a licence, a version and someone who made it', () => {
  expect(described).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'as-reported',
    version: frozen.version,
    homepage: 'https://here.test/data',
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit' }],
    contributors: [{ title: 'The As Reported authors' }],
  });
  expect(resources.map(({ path }) => path)).toEqual(['claims.csv', 'claims.json', 'papers.json']);
  for (const { name } of resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
});

it('weighs its files and gives the sums of their bytes', () => {
  for (const { path, bytes, hash } of resources) {
    const body = Buffer.from(text(path));
    expect(bytes).toBe(body.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
  }
});

it('describes every field', () => {
  for (const { schema, path } of resources)
    for (const { name, description } of schema.fields)
      expect([path, name, description]).toEqual([path, name, expect.stringMatching(/.{10}/)]);
});

it.each(resources.map((resource) => [resource.path, resource] as const))(
  '%s is what its schema says, row by row',
  (path, { dialect, schema: { fields, primaryKey, missingValues = [] } }) => {
    const rows: Record<string, unknown>[] = [];
    if (path === 'claims.csv') {
      const [header = [], ...lines] = readCsv(text(path));
      expect(header).toEqual(fields.map(({ name }) => name));
      for (const line of lines) rows.push(Object.fromEntries(header.map((n, i) => [n, line[i]])));
    } else {
      const file = JSON.parse(text(path)) as Record<string, Record<string, unknown>[]>;
      rows.push(...(file[dialect.property ?? ''] ?? []));
    }
    expect(rows.length).toBeGreaterThan(50);
    const wrong = rows.flatMap((row) => {
      const unknown = Object.keys(row).filter((key) => !fields.some(({ name }) => name === key));
      const bad = fields.filter(({ name, type, constraints }) => {
        const value = row[name];
        if (value === null || missingValues.includes(value as string)) return false;
        const listed = constraints?.enum.includes(value as string) ?? true;
        return !(IS[type]?.(value) ?? false) || !listed;
      });
      return [...unknown, ...bad.map(({ name }) => name)].map((name) => [row.id, name, row[name]]);
    });
    expect(wrong).toEqual([]);
    const keys = rows.map((row) => primaryKey.map((name) => row[name]).join());
    expect(new Set(keys).size).toBe(rows.length);
  },
);
