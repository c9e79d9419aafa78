import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import committed from '#data/paper.schema.json?raw';
import { paperJsonSchema } from '#lib/schema/json-schema.ts';
import { claimFile, paperFile } from './example.ts';

const files = import.meta.glob<unknown>('/data/papers/*.json', { import: 'default', eager: true });

// The committed text alone, read back: what an editor knows of a paper.
const editor = z.fromJSONSchema(JSON.parse(committed) as z.core.JSONSchema.JSONSchema);
const accepts = (file: unknown) => editor.safeParse(file).success;

it('is committed as it is generated; npm run data:schema writes it', () => {
  expect(committed).toBe(JSON.stringify(paperJsonSchema(), null, 2) + '\n');
});

it.each(Object.entries(files))('accepts %s', (_, file) => {
  expect(accepts(file)).toBe(true);
});

describe('tells an editor that these are wrong', () => {
  const claim = (changes: object) => ({
    ...paperFile(),
    claims: [{ ...claimFile(), ...changes }],
  });
  it.each<[string, unknown]>([
    ['an unknown metric', claim({ metric: 'pace' })],
    ['an unknown technique', { ...paperFile(), techniques: ['speed'] }],
    ['a missing title', { ...paperFile(), title: undefined }],
    ['a field that there is not', claim({ speed: 1 })],
    ['a figure in words', claim({ reported: { ...claimFile().reported, value: 'two' } })],
    ['a range of three', claim({ reported: { ...claimFile().reported, value: [1, 2, 3] } })],
    ['a sparsity in per cent', claim({ conditions: { sparsity: 75 } })],
    ['a month that there is not', { ...paperFile(), date: '2024-13' }],
  ])('%s', (_, file) => {
    expect(accepts(file)).toBe(false);
  });

  it('and nothing of a good file', () => {
    expect(accepts(paperFile())).toBe(true);
  });
});

it('tells an editor what every field of a claim means', () => {
  interface Node {
    description?: string;
    items?: Node;
    properties?: Record<string, Node>;
  }
  const silent = (node: Node | undefined, at: string): string[] =>
    Object.entries(node?.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description === undefined ? [`${at}.${name}`] : []),
      ...silent(field, `${at}.${name}`),
    ]);
  const { properties } = JSON.parse(committed) as Node;
  const claim = properties?.claims?.items;
  expect(Object.keys(claim?.properties ?? {}).length).toBeGreaterThan(10);
  expect(silent(claim, 'claim')).toEqual([]);
});
