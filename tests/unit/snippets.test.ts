import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAIM_FIELDS } from '#lib/export/tables/claim-fields.ts';
import { CORPUS_FILES } from '#lib/export/corpus/corpus-files.ts';
import { snippetsFor, type SnippetId } from '../../src/routes/data/snippets.server.ts';
import { readCsv } from './export/tables/csv-reader.ts';
import { frozen } from '../frozen.ts';

const folder = mkdtempSync(join(tmpdir(), 'as-reported-'));
const server = createServer((request, response) => {
  readFile(folder + (request.url ?? '')).then(
    (body) => response.end(body),
    () => response.writeHead(404).end(),
  );
});
let site = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'api'));
  for (const [name, { content }] of Object.entries(CORPUS_FILES))
    writeFileSync(join(folder, 'api', name), content(frozen));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** What they should find, worked out from the text of the CSV alone. */
const [header = [], ...lines] = readCsv(CORPUS_FILES['claims.csv'].content(frozen));
const expected = lines
  .map((line) => new Map(header.map((name, i) => [name, line[i] ?? ''])))
  .filter((row) => row.get('family') === 'speed' && row.get('scope') === 'decode')
  .filter((row) => row.get('reported_qualifier') !== 'up-to' && row.get('normalized_value_low'))
  .map((row) => ({
    id: row.get('id') ?? '',
    normalized_value_low: Number(row.get('normalized_value_low')),
    baseline: row.get('baseline') ?? '',
  }))
  .sort((a, b) => b.normalized_value_low - a.normalized_value_low || (a.id < b.id ? -1 : 1))
  .slice(0, 5);

const codeOf = (id: SnippetId, at: string) =>
  snippetsFor(at).find((snippet) => snippet.id === id)?.code ?? '';

/** Runs a snippet with a line more, which prints its result as JSON; the server answers meanwhile. */
async function run(command: string, id: SnippetId, file: string, print: string): Promise<unknown> {
  const path = join(folder, file);
  writeFileSync(path, `${codeOf(id, site)}\n${print}\n`);
  const child = spawn(command, [path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
}

async function query(sql: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll(sql);
  connection.closeSync();
  return result.getRowObjectsJson();
}

const runs = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const python = process.env.PYTHON ?? 'python3';
const hasPandas = runs(python, '-c', 'import pandas');
const hasPolars = runs(python, '-c', 'import polars');
const hasR = runs('Rscript', '-e', 'library(jsonlite)');

it('asks for five claims that there are', () => {
  expect(expected).toHaveLength(5);
});

describe('the snippet', () => {
  it('for JavaScript finds them', async () => {
    const print = 'console.log(JSON.stringify(best));';
    expect(await run(process.execPath, 'javascript', 'run.mjs', print)).toEqual(expected);
  });

  it('for DuckDB finds them', async () => {
    expect(await query(codeOf('duckdb', folder))).toEqual(expected);
  });

  it('for DuckDB reads every column as what it is', async () => {
    const [source = ''] = /read_csv\([\s\S]*?\n\)/.exec(codeOf('duckdb', folder)) ?? [];
    const columns = await query(`DESCRIBE SELECT * FROM ${source}`);
    const numeric = (type: unknown) => type === 'DOUBLE' || type === 'BIGINT';
    // Of a column without a value there is nothing to tell.
    const told = (name: unknown) => lines.some((line) => line[header.indexOf(String(name))]);
    expect(
      columns
        .filter((column) => told(column.column_name))
        .map((column) => [column.column_name, numeric(column.column_type)]),
    ).toEqual(
      CLAIM_FIELDS.filter(({ name }) => told(name)).map(({ name, type }) => [
        name,
        type === 'number',
      ]),
    );
    const [{ claims, papers } = {}] = await query(
      `SELECT count(DISTINCT id)::INT AS claims, count(DISTINCT arxiv)::INT AS papers FROM ${source}`,
    );
    expect(claims).toBe(frozen.rows.length);
    expect(papers).toBe(new Set(frozen.rows.map(({ arxiv }) => arxiv)).size);
  });

  it.skipIf(!hasPandas)('for pandas finds them (skipped where python3 has no pandas)', async () => {
    const print = 'import json; print(json.dumps(best.to_dict("records")))';
    expect(await run(python, 'pandas', 'run.py', print)).toEqual(expected);
  });

  it.skipIf(!hasPolars)('for polars finds them (skipped where python3 has no polars)', async () => {
    expect(await run(python, 'polars', 'run.py', 'print(best.write_json())')).toEqual(expected);
  });

  it.skipIf(!hasR)('for R finds them (skipped where there is no R with jsonlite)', async () => {
    const print = 'cat(jsonlite::toJSON(best, digits = NA))';
    expect(await run('Rscript', 'r', 'run.R', print)).toEqual(expected);
  });
});

it('leaves no other address in a snippet than the site’s', () => {
  for (const { code } of snippetsFor('https://here.test/under'))
    expect(code.match(/https?:\/\/[^'"]+/g)).toEqual([
      expect.stringMatching(/^https:\/\/here\.test\/under\/api\/claims\.(csv|json|arrow)$/),
    ]);
});
