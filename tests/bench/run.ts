import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { loadCorpus } from '#lib/corpus/files.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { launch, type PageName } from './browser';
import { weigh } from './bytes';
import type { Paper } from '#lib/schema/index.ts';
import { enlarged } from './corpus';
import { engineTimes } from './engine';
import { filterToPaint } from './filter';
import { CATEGORIES, audit, type Audit } from './lighthouse';
import { scale } from './scale';
import { timeUntilShown } from './shown';
import { productSite, referenceSite, type Site } from './sites';
import { counted, format, median, timed, type Row } from './table';

const USAGE = `usage: npm run bench -- [--runs N] [--quick] [--only shown,filter,lighthouse,bytes,engine,scale]
Measures the site in build/ beside a page in bare d3. --quick is one run of each.`;

const PARTS = ['shown', 'filter', 'lighthouse', 'bytes', 'engine', 'scale'];
/** Those that need the site in `build/`. */
const IN_BROWSER = PARTS.slice(0, 4);
const SIZES = [10_000, 100_000];

/** Measures the built site beside a reference page, then prints one table; says on the error stream what it is at. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string' }, quick: { type: 'boolean' }, only: { type: 'string' } },
  });
  const runs = Number(values.runs ?? (values.quick ? 1 : 5));
  const only = values.only?.split(',') ?? PARTS;
  if (!Number.isInteger(runs) || runs < 1 || !only.every((part) => PARTS.includes(part)))
    throw new Error(USAGE);
  const { papers, rows: claims } = loadCorpus();
  const rows: Row[] = [];
  if (only.includes('engine'))
    rows.push(...(await engineTimes(papers, [claims.length, ...SIZES], runs)));
  if (only.includes('scale')) rows.push(...(await scale(papers, progress)));
  if (only.some((part) => IN_BROWSER.includes(part)))
    rows.push(...(await inBrowser(papers, only, runs)));
  console.log(`Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}, kB of 1,000 bytes in brotli\n`);
  console.log(format(rows));
}

/** What a browser measures: the site in `build/` beside the reference. */
async function inBrowser(papers: readonly Paper[], only: readonly string[], runs: number) {
  if (!existsSync('build/index.html')) throw new Error('no site in build/; npm run build first');
  const browser = await launch();
  const rows: Row[] = [];
  try {
    const real = { reference: await referenceSite(papers), product: await productSite(null) };
    if (only.includes('shown')) rows.push(await shown(browser, real, runs));
    if (only.includes('filter')) {
      const claims = papers.reduce((sum, paper) => sum + paper.claims.length, 0);
      rows.push(await filtered(browser, real, claims, runs));
      for (const size of SIZES) {
        const more = enlarged(papers, size);
        const sites = { reference: await referenceSite(more), product: await productSite(more) };
        rows.push(await filtered(browser, sites, size, runs));
        await close(sites);
      }
    }
    if (only.includes('bytes')) rows.push(...(await weights(browser, real)));
    if (only.includes('lighthouse')) {
      const paper = papers.find(({ claims }) => claims.length)?.id ?? '';
      const paths = ['/', ...VIEW_IDS.map((id) => `/charts/${id}`), `/papers/${paper}`];
      for (const path of paths) rows.push(...(await audited(real.product, path, runs)));
    }
    await close(real);
  } finally {
    await browser.close();
  }
  return rows;
}

type Sites = Record<PageName, Site>;
type Measure = (browser: Browser, site: Site, name: PageName) => Promise<Measured>;
interface Measured {
  ms: number;
  marks: number;
}

/** Runs on both pages in turn, the order alternating; a first run of each is not counted. */
async function interleaved(what: string, browser: Browser, sites: Sites, runs: number, m: Measure) {
  const times = { reference: [] as number[], product: [] as number[] };
  const marks = { reference: 0, product: 0 };
  for (let i = 0; i <= runs; i += 1) {
    progress(`${what}, ${i ? `run ${i} of ${runs}` : 'warming up'}`);
    for (const name of i % 2
      ? (['reference', 'product'] as const)
      : (['product', 'reference'] as const)) {
      const measured = await m(browser, sites[name], name);
      marks[name] = measured.marks;
      if (i) times[name].push(measured.ms);
    }
  }
  const { reference, product } = marks;
  const drawn = reference === product ? `${product} marks` : `${product} marks for ${reference}`;
  return { times, what: `${what}, ${drawn}` };
}

async function shown(browser: Browser, sites: Sites, runs: number): Promise<Row> {
  const what = 'all marks shown, CPU ÷ 4, 1.6 Mbit/s, 150 ms';
  const result = await interleaved(what, browser, sites, runs, timeUntilShown);
  return timed(result.what, result.times, 1);
}

async function filtered(browser: Browser, sites: Sites, claims: number, runs: number) {
  const what = `first filter to paint, ${claims.toLocaleString('en')} claims`;
  const result = await interleaved(what, browser, sites, runs, filterToPaint);
  return timed(result.what, result.times, 1.5);
}

async function weights(browser: Browser, sites: Sites): Promise<Row[]> {
  const kB = (value: number) => `${value.toFixed(1)} kB`;
  const reference = await weigh(browser, sites.reference, '/');
  const rows: Row[] = [];
  for (const id of VIEW_IDS) {
    progress(`bytes of ${id}`);
    const product = await weigh(browser, sites.product, `/charts/${id}`);
    rows.push(
      counted(`${id}: first JavaScript`, reference.firstScripts, product.firstScripts, 45, kB),
      counted(`${id}: all JavaScript`, reference.allScripts, product.allScripts, 240, kB),
      counted(`${id}: HTML and CSS`, reference.page, product.page, 45, kB),
    );
  }
  return rows;
}

async function audited(site: Site, path: string, runs: number): Promise<Row[]> {
  const audits: Audit[] = [];
  for (let i = 1; i <= runs; i += 1) {
    progress(`Lighthouse on ${path}, run ${i} of ${runs}`);
    audits.push(await audit(site, path));
  }
  const scores = CATEGORIES.map((_, i) => median(audits.map((a) => a.scores[i] ?? 0)));
  const shift = median(audits.map((a) => a.layoutShift));
  return [
    {
      what: `Lighthouse ${path}: ${CATEGORIES.join(', ')}`,
      reference: '',
      product: scores.join(' / '),
      ratio: '',
      target: scores.map(() => 100).join(' / '),
      met: scores.every((score) => score === 100),
    },
    counted(`Lighthouse ${path}: layout shift`, null, shift, 0.01, (value) => value.toFixed(3)),
  ];
}

const close = (sites: Sites) => Promise.all([sites.reference.close(), sites.product.close()]);

const progress = (what: string) => process.stderr.write(`${what}\n`);
