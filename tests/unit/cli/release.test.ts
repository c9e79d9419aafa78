import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyOf } from '#lib/corpus/history.ts';
import { versionOf } from '#lib/corpus/version.ts';
import { parsePapers } from '#lib/schema/parse.ts';
import { release } from '../../../src/cli/release';
import { claimFile, paperFile } from '../schema/example';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  await mkdir(`${folder}/papers`);
});
afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, json: unknown) =>
  writeFile(`${folder}/${file}`, typeof json === 'string' ? json : JSON.stringify(json));
const writePaper = (changes: object = {}) =>
  write('papers/fastkv.json', { ...paperFile(), ...changes });
const made = () => readdir(`${folder}/releases`).catch(() => []);

/** Releases the data as they are; they must not be refused. @returns the version */
async function released(date = '2026-01-01'): Promise<string> {
  const { file, problems } = await release(folder, date);
  expect(problems).toEqual([]);
  const [, version = ''] = /releases\/([0-9a-f]{12})\.json$/.exec(file ?? '') ?? [];
  return version;
}
const refused = async () => {
  const before = await made();
  const { file, problems } = await release(folder, '2026-01-02');
  expect(file).toBeNull();
  expect(await made()).toEqual(before);
  return problems;
};
async function history() {
  const texts = await Promise.all(
    (await made()).map(async (name) => [
      name,
      await readFile(`${folder}/releases/${name}`, 'utf8'),
    ]),
  );
  return historyOf(Object.fromEntries(texts) as Record<string, string>, {}).releases;
}

describe('a release is made', () => {
  it('of the papers as they parse, named by their hash, with its day', async () => {
    await writePaper();
    const version = await released();
    const { papers } = parsePapers({ 'fastkv.json': JSON.stringify(paperFile()) });
    expect(version).toBe(versionOf(papers));
    expect(await history()).toEqual([{ version, date: '2026-01-01', papers }]);
  });

  it('after another, with what is new alone', async () => {
    await writePaper();
    const first = await released();
    const more = { ...claimFile(), id: 'fastkv/second' };
    await writePaper({ claims: [claimFile(), more] });
    const second = await released('2026-01-02');
    const file = JSON.parse(await readFile(`${folder}/releases/${second}.json`, 'utf8')) as {
      before: string;
      papers: { claims: (string | { id: string })[] }[];
    };
    expect(file.before).toBe(first);
    expect(file.papers[0]?.claims[0]).toBe('fastkv/throughput');
    expect(file.papers[0]?.claims[1]).toMatchObject({ id: 'fastkv/second' });
    const releases = await history();
    expect(releases.map(({ papers }) => papers[0]?.claims.length)).toEqual([1, 2]);
    expect(releases.map(({ papers }) => versionOf(papers))).toEqual([first, second]);
  });
});

describe('a release is refused', () => {
  it('where the data do not parse, naming file, place and remedy', async () => {
    await writePaper({ claims: [{ ...claimFile(), metric: 'hroughput' }] });
    expect(await refused()).toEqual([
      expect.stringMatching(
        /papers\/fastkv\.json claims\[0\]\.metric: unknown "hroughput"; expected one of /,
      ),
    ]);
  });

  it('where there is nothing new', async () => {
    await writePaper();
    const version = await released();
    expect(await refused()).toEqual([
      `${folder}/releases/${version}.json is there already; the data have not changed since a release`,
    ]);
  });

  it('where a claim is otherwise and nothing says why; then made', async () => {
    await writePaper();
    const last = await released();
    await writePaper({ claims: [{ ...claimFile(), scope: 'prefill' }] });
    const [line = '', ...rest] = await refused();
    expect(rest).toEqual([]);
    expect(line).toMatch(/^data\/papers\/fastkv\.json fastkv\/throughput: scope has changed/);
    const entry = JSON.parse(line.slice(line.indexOf('{'))) as object;
    expect(entry).toMatchObject({ release: last, from: 'decode', to: 'prefill' });
    await write('corrections.json', [{ ...entry, date: '2026-01-02', reason: 'Misread.' }]);
    await released();
    expect(await made()).toHaveLength(2);
  });

  it('where a claim is gone and nothing says why', async () => {
    await writePaper();
    await released();
    await writePaper({ claims: [], noFigures: 'It states none.' });
    expect(await refused()).toEqual([
      expect.stringContaining('fastkv/throughput: is gone since release'),
    ]);
  });

  it('where the corrections are not right', async () => {
    await writePaper();
    await write('corrections.json', [
      { claim: 'a/b', release: '0123456789ab', date: '2026-13-01', kind: 'withdrawn', reason: '' },
    ]);
    await expect(release(folder, '2026-01-01')).rejects.toThrow(
      /2 problems in the data:\n.*corrections\.json \[0\]\.date: .*\n.*corrections\.json \[0\]\.reason: /,
    );
  });
});
