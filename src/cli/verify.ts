import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '#lib/corpus/files.ts';
import { dropped, type SourceFigure } from '#lib/verify/figures.ts';
import { verify } from '#lib/verify/verify.ts';
import log from '#data/curation-log.json' with { type: 'json' };

const USAGE = `usage: npm run data:verify -- <file or folder of source texts>
A .json file holds a list of { "arxiv", "abstract" }, or of figures { "id", "arxiv", "locator", "quote", "value" }; a .txt file is named <arxiv id>.txt.`;

/** Proves the corpus against its sources; exits with 1 where a proof fails. */
export async function main([path]: string[]): Promise<void> {
  if (path === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { abstracts, figures } = await readSources(path);
  const { papers } = loadCorpus();
  const { verified, failures, unchecked } = verify(papers, {
    abstract: (arxiv) => abstracts.get(arxiv) ?? null,
    figures: (arxiv) => figures.get(arxiv) ?? null,
  });
  failures.push(...dropped(papers, [...figures.values()].flat(), log));
  for (const line of unchecked) console.log(`not checked: ${line}`);
  for (const line of failures) console.error(`FAILED: ${line}`);
  console.log(`${unchecked.length} not checked`);
  console.log(`${verified} passed, ${failures.length} failed`);
  if (failures.length || !verified) process.exitCode = 1;
}

interface Sources {
  /** arXiv id → abstract */
  abstracts: Map<string, string>;
  /** arXiv id → figures of the full text */
  figures: Map<string, SourceFigure[]>;
}
type Listed = { arxiv?: string; abstract?: string } & Partial<SourceFigure>;

async function readSources(path: string): Promise<Sources> {
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).map((name) => join(path, name))
    : [path];
  const abstracts = new Map<string, string>();
  const figures = new Map<string, SourceFigure[]>();
  for (const file of files) {
    const arxiv = /(\d{4}\.\d{4,5})\.txt$/.exec(file)?.[1];
    if (arxiv) abstracts.set(arxiv, await readFile(file, 'utf8'));
    else if (file.endsWith('.json'))
      for (const entry of listIn(file, await readFile(file, 'utf8'))) {
        if (!entry.arxiv) continue;
        if (entry.abstract) abstracts.set(entry.arxiv, entry.abstract);
        if (entry.quote !== undefined)
          figures.set(entry.arxiv, [...(figures.get(entry.arxiv) ?? []), entry as SourceFigure]);
      }
  }
  if (!abstracts.size && !figures.size) throw new Error(`no source text in ${path}\n${USAGE}`);
  return { abstracts, figures };
}

function listIn(file: string, text: string): Listed[] {
  const json: unknown = JSON.parse(text);
  if (!Array.isArray(json)) throw new Error(`${file} is not a list\n${USAGE}`);
  return json as Listed[];
}
