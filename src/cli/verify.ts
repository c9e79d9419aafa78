import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '#lib/corpus/files.ts';
import { verify } from '#lib/verify/verify.ts';

const USAGE = `usage: npm run data:verify -- <file or folder of source texts>
A .json file holds a list of { "arxiv", "abstract" }; a .txt file is named <arxiv id>.txt.`;

/** Proves the corpus against its sources; exits with 1 where a proof fails. */
export async function main([path]: string[]): Promise<void> {
  if (path === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const abstracts = await readSources(path);
  const { verified, failures, unchecked } = verify(loadCorpus().papers, (paper, source) =>
    source === 'abstract' ? (abstracts.get(paper.arxiv) ?? null) : null,
  );
  for (const line of unchecked) console.log(`not checked: ${line}`);
  for (const line of failures) console.error(`FAILED: ${line}`);
  console.log(`${unchecked.length} not checked`);
  console.log(`${verified} passed, ${failures.length} failed`);
  if (failures.length || !verified) process.exitCode = 1;
}

/** @returns arXiv id → abstract */
async function readSources(path: string): Promise<Map<string, string>> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).map((name) => join(path, name))
    : [path];
  const abstracts = new Map<string, string>();
  for (const file of files) {
    const arxiv = /(\d{4}\.\d{4,5})\.txt$/.exec(file)?.[1];
    if (arxiv) abstracts.set(arxiv, await readFile(file, 'utf8'));
    else if (file.endsWith('.json'))
      for (const entry of listIn(file, await readFile(file, 'utf8')))
        if (entry.arxiv && entry.abstract) abstracts.set(entry.arxiv, entry.abstract);
  }
  if (!abstracts.size) throw new Error(`no source text in ${path}\n${USAGE}`);
  return abstracts;
}

function listIn(file: string, text: string): { arxiv?: string; abstract?: string }[] {
  const json: unknown = JSON.parse(text);
  if (!Array.isArray(json)) throw new Error(`${file} is not a list\n${USAGE}`);
  return json as { arxiv?: string; abstract?: string }[];
}
