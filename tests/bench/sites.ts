import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { claimRows } from '#lib/corpus/claim-rows.ts';
import { corpusFile } from '#lib/corpus/write.ts';
import type { Paper } from '#lib/schema/index.ts';
import { serveBuild } from '../../src/cli/static-server';
import { referenceRows } from './corpus';

/** A folder of static files and the server that serves it. */
export interface Site {
  folder: string;
  url: string;
  /** Paths asked for so far. */
  requests: string[];
  /** Answers that are not sent to the end yet. */
  unanswered: () => number;
  close: () => Promise<void>;
}

/** @param papers in place of those that the site was built with */
export async function productSite(papers: Paper[] | null): Promise<Site> {
  if (!papers) return serve('build', () => Promise.resolve());
  const folder = await temporary();
  await cp('build', folder, { recursive: true });
  const file = join(folder, 'api/corpus.arrow');
  for (const kind of ['.br', '.gz']) await rm(file + kind, { force: true });
  const history = { releases: [], corrections: [] };
  await writeFile(file, corpusFile({ version: 'synthetic', history, papers }, claimRows(papers)));
  return serve(folder, () => rm(folder, { recursive: true }));
}

/** The page in `reference/`, bundled as one would deploy it. */
export async function referenceSite(papers: readonly Paper[]): Promise<Site> {
  const folder = await temporary();
  await build({
    configFile: false,
    root: 'tests/bench/reference',
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const { texts, ...drawn } = await referenceRows(papers);
  await writeFile(join(folder, 'rows.json'), JSON.stringify(drawn));
  await writeFile(join(folder, 'texts.json'), JSON.stringify(texts));
  for (const name of ['_headers', '404.html']) await cp(`build/${name}`, join(folder, name));
  for (const name of await readdir(folder, { recursive: true }))
    if (/\.(html|js|json)$/.test(name)) await compress(join(folder, name));
  return serve(folder, () => rm(folder, { recursive: true }));
}

/** What is over a megabyte is served as it is: its size is of the synthetic data's making. */
async function compress(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < 1e6) await writeFile(`${file}.br`, brotliCompressSync(text));
}

const temporary = () => mkdtemp(join(tmpdir(), 'as-reported-bench-'));

async function serve(folder: string, cleanUp: () => Promise<void>): Promise<Site> {
  const { port, server } = await serveBuild({ port: 0, folder });
  const requests: string[] = [];
  let unanswered = 0;
  server.on('request', ({ url = '/' }, response) => {
    requests.push(url.replace(/\?.*/, ''));
    unanswered += 1;
    response.on('close', () => (unanswered -= 1));
  });
  return {
    folder,
    requests,
    url: `http://localhost:${port}`,
    unanswered: () => unanswered,
    close: async () => {
      await stop(server);
      await cleanUp();
    },
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
