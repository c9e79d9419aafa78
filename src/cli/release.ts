import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { historyOf, papersOf } from '#lib/corpus/history.ts';
import { difference, releaseText } from '#lib/corpus/releases.ts';
import { unexplained } from '#lib/corpus/unexplained.ts';
import { versionOf } from '#lib/corpus/version.ts';
import { issueLine, parsePapers } from '#lib/schema/parse.ts';

/** Makes a release of the data as they are; exits with 1 where something stands against it. */
export async function main(): Promise<void> {
  const { file, problems } = await release('data', new Date().toISOString().slice(0, 10));
  for (const line of problems) console.error(line);
  if (file === null) {
    console.error('no release made');
    process.exitCode = 1;
  } else console.log(`wrote ${file}`);
}

/**
 * Writes `releases/<version>.json`.
 * @param folder holds `papers`, `releases` and `corrections.json`
 * @param date today, `YYYY-MM-DD`
 * @returns the file, or null and why there is none
 */
export async function release(
  folder: string,
  date: string,
): Promise<{ file: string | null; problems: string[] }> {
  const refuse = (problems: string[]) => ({ file: null, problems });
  const { papers, issues } = parsePapers(await texts(`${folder}/papers`));
  if (issues.length) return refuse(issues.map(issueLine));
  const { releases, corrections } = historyOf(
    await texts(`${folder}/releases`),
    await texts(folder, 'corrections.json'),
  );
  const version = versionOf(papers);
  const file = `${folder}/releases/${version}.json`;
  if (releases.some((one) => one.version === version))
    return refuse([`${file} is there already; the data have not changed since a release`]);
  const last = releases.at(-1);
  if (last) {
    const missing = unexplained({ ...last, papers: papersOf(last) }, papers, corrections);
    if (missing.length) return refuse(missing.map(issueLine));
  }
  await mkdir(`${folder}/releases`, { recursive: true });
  const changes = difference(last?.papers ?? [], papers);
  await writeFile(
    file,
    releaseText({ version, date, before: last?.version ?? null, papers: changes }),
  );
  return { file, problems: [] };
}

/** @returns file name → text, of the JSON files of a folder; empty where there is none */
async function texts(folder: string, only = '.json'): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return Object.fromEntries(
    await Promise.all(
      names
        .filter((name) => name.endsWith(only))
        .map(async (name) => [`${folder}/${name}`, await readFile(`${folder}/${name}`, 'utf8')]),
    ),
  ) as Record<string, string>;
}
