import { readFileSync } from 'node:fs';
import { readCorpus } from '#lib/corpus/read.ts';
import { directEngine } from '#lib/engine/direct.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { VIEW_IDS, type ViewId } from '#lib/views/index.ts';
import type { Counts } from './scale-asked';
import { median } from './table';

/** Times in ms, sizes in kB, memory in MB. */
export interface Measured {
  read: number;
  facets: Timed;
  rows: Timed;
  /** Of each view, its chart when all is asked, and under a filter. */
  charts: ({ id: ViewId; shapes: number; filter: number } & Timed)[];
  /** Counts and the first view's chart under a filter. */
  filter: number;
  /** What is left when all has been asked. */
  kept: number;
  /** The most that the process ever had. */
  peak: number;
}
interface Timed {
  first: number;
  size: number;
}

const [file = '', expected = '{}'] = process.argv.slice(2);
const { '': total = 0, ...filters } = JSON.parse(expected) as Counts;

async function timed<T>(ask: () => Promise<T>): Promise<[answer: T, ms: number]> {
  const start = performance.now();
  const answer = await ask();
  return [answer, performance.now() - start];
}

const sizeOf = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer)) / 1000;

function expectCount(what: string, found: number, count: number) {
  if (found !== count) throw new Error(`${what}: ${found} claims, and by a direct count ${count}`);
}

async function chartOf(engine: Engine, id: ViewId, address: string, count: number) {
  const [chart, ms] = await timed(() => engine.chart(id, address, 'medium'));
  const left = chart.omitted.reduce((sum, omitted) => sum + omitted.count, 0);
  expectCount(`${id} of "${address}"`, chart.drawn + left, count);
  return { chart, ms };
}

async function measure(): Promise<Measured> {
  const bytes = readFileSync(file);
  const [corpus, read] = await timed(() => Promise.resolve(readCorpus(bytes)));
  const engine = directEngine(corpus);
  const [facets, firstFacets] = await timed(() => engine.facets(''));
  expectCount('all', facets.total, total);
  const charts: Measured['charts'] = [];
  const both: number[] = [];
  for (const id of VIEW_IDS) {
    const { chart, ms } = await chartOf(engine, id, '', total);
    const times: number[] = [];
    for (const [address, count] of Object.entries(filters)) {
      const [{ matching }, counting] = await timed(() => engine.facets(address));
      expectCount(address, matching, count);
      const { ms } = await chartOf(engine, id, address, count);
      times.push(counting + ms);
    }
    both.push(...times);
    const shapes = chart.plots.join('').match(/<(path|circle|rect|line)\b/g)?.length ?? 0;
    charts.push({ id, shapes, filter: median(times), first: ms, size: sizeOf(chart) });
  }
  const [page, firstRows] = await timed(() => engine.rows('?order=better', 0, 100));
  expectCount('rows', page.total, total);
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return {
    read,
    facets: { first: firstFacets, size: sizeOf(facets) },
    rows: { first: firstRows, size: sizeOf(page) },
    charts,
    filter: median(both),
    kept: (heapUsed + arrayBuffers) / 1e6,
    peak: process.resourceUsage().maxRSS / 1000,
  };
}

process.stdout.write(JSON.stringify(await measure()));
