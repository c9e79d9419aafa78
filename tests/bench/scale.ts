import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Paper } from '#lib/schema/index.ts';
import { counted } from './scale-asked';
import type { Measured } from './scale-reader';
import type { Row } from './table';

/** What must hold at a size; null: it is printed only. */
interface Limits {
  claims: number;
  /** From the file in memory to counts and a first chart, ms. */
  ready: number | null;
  /** Counts and a chart under another filter, ms. */
  filter: number | null;
  /** Heap and buffers when all has been asked, MB. */
  memory: number;
}

const SIZES: Limits[] = [
  { claims: 100_000, ready: 3000, filter: null, memory: 500 },
  { claims: 1_000_000, ready: null, filter: 1000, memory: 2000 },
];
/** Of any answer, kB. */
const ANSWER = 100;

/**
 * The engine over corpora of many claims: each in a Node process of its own, which has nothing else
 * in its memory, and whose answers are held against counts of the papers.
 * @param progress is told what it is at
 */
export async function scale(
  papers: readonly Paper[],
  progress: (what: string) => void,
): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'as-reported-scale-'));
  try {
    await bundle(folder);
    const file = join(folder, 'corpus.arrow');
    const rows: Row[] = [];
    for (const limits of SIZES) {
      const { claims } = limits;
      progress(`writing ${claims} claims`);
      await run(8192, join(folder, 'scale-writer.js'), file, String(claims));
      progress(`reading ${claims} claims`);
      const counts = JSON.stringify(counted(papers, claims));
      const bytes = (await stat(file)).size;
      const heap = limits.memory - Math.ceil(bytes / 1e6);
      const measured = await run(heap, join(folder, 'scale-reader.js'), file, counts);
      rows.push(...table(limits, bytes, JSON.parse(measured) as Measured));
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The two programs as one file each and what they share, so that Node runs them alone. */
const bundle = (folder: string) =>
  build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: { input: ['tests/bench/scale-writer.ts', 'tests/bench/scale-reader.ts'] },
    },
  });

/**
 * @param heap MB that it may take, beside what it reads; with more it ends in an error
 * @returns what it printed
 */
async function run(heap: number, program: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', `--max-old-space-size=${heap}`, program, ...args],
    { maxBuffer: 2 ** 24 },
  );
  return stdout;
}

function table(limits: Limits, bytes: number, measured: Measured): Row[] {
  const size = `${limits.claims.toLocaleString('en')} claims`;
  const { read, facets, rows, charts, filter, kept, peak } = measured;
  const printed = (what: string, product: string): Row => ({
    ...{ what: `${size}: ${what}`, product },
    ...{ reference: '', ratio: '', target: '', met: null },
  });
  const held = (what: string, value: number, most: number | null, unit: string): Row => ({
    ...printed(what, `${value.toFixed(0)} ${unit}`),
    ...(most === null ? {} : { target: `≤ ${most} ${unit}`, met: value <= most }),
  });
  const [first] = charts;
  return [
    printed('file', `${(bytes / 1e6).toFixed(1)} MB`),
    printed('read', `${read.toFixed(0)} ms`),
    printed('first counts', `${facets.first.toFixed(0)} ms`),
    held(
      'ready: read, counts, chart',
      read + facets.first + (first?.first ?? 0),
      limits.ready,
      'ms',
    ),
    held('filter: counts and chart', filter, limits.filter, 'ms'),
    held('heap and buffers in the end', kept, limits.memory, 'MB'),
    printed('process at most', `${peak.toFixed(0)} MB`),
    held('answer: counts', facets.size, ANSWER, 'kB'),
    held('answer: 100 rows, best first', rows.size, null, 'kB'),
    printed('100 rows, best first', `${rows.first.toFixed(0)} ms`),
    ...charts.flatMap(({ id, first, filter, size, shapes }) => [
      printed(id, `${first.toFixed(0)} ms, filtered ${filter.toFixed(0)} ms, ${shapes} shapes`),
      held(`answer: ${id}`, size, null, 'kB'),
    ]),
  ];
}
