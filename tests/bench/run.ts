import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { loadCorpus } from '#lib/corpus/files.ts';
import { VIEW_IDS } from '#lib/views/index.ts';
import { launch, type Sites } from './browser';
import { weigh } from './bytes';
import { clicks, type Setting } from './clicks';
import type { Paper } from '#lib/schema/index.ts';
import { enlarged } from './corpus';
import { engineTimes } from './engine';
import { interactions } from './interactions';
import { progress } from './interleaved';
import { CATEGORIES, audit, type Audit } from './lighthouse';
import { scale } from './scale';
import { shown } from './shown';
import { productSite, referenceSite, type Site } from './sites';
import { counted, format, median, type Row } from './table';

const USAGE = `usage: npm run bench -- [--runs N] [--quick] [--only PART,…]
Measures the site in build/ beside a page in bare d3. --quick is one run of each. Parts:
  shown         first paint and all marks of each page, on a slow device and network
  filter        from what a reader does to the frame that shows it, also on a slow processor
  filter-large  the same over 10,000 and 100,000 claims
  interactions  to the next paint, on a slow processor
  lighthouse, bytes
  engine        its answers alone
  scale         the same over 100,000 and 1,000,000 claims, with its memory`;

/** Those that need the site in `build/`. */
const IN_BROWSER = ['shown', 'filter', 'filter-large', 'interactions', 'lighthouse', 'bytes'];
const PARTS = [...IN_BROWSER, 'engine', 'scale'];
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
    if (only.includes('shown')) rows.push(...(await shown(browser, real, runs)));
    if (only.includes('filter'))
      for (const setting of settings(papers, real))
        rows.push(...(await clicks(browser, setting, runs)));
    if (only.includes('filter-large'))
      for (const size of SIZES) {
        const more = enlarged(papers, size);
        const sites = { reference: await referenceSite(more), product: await productSite(more) };
        rows.push(...(await clicks(browser, large(size, sites), runs)));
        await close(sites);
      }
    if (only.includes('interactions')) rows.push(...(await interactions(browser, real, runs)));
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

const claimsText = (claims: number) => `${claims.toLocaleString('en')} claims`;

/** Clicks on the real corpus: the processor as it is, then a slow one. */
function settings(papers: readonly Paper[], sites: Sites): Setting[] {
  const name = claimsText(papers.reduce((sum, paper) => sum + paper.claims.length, 0));
  const real = { sites, pages: ['reference', 'product', 'overview'], early: true } as const;
  return [
    { ...real, name, slow: false, longest: 50 },
    { ...real, name: `${name}, CPU ÷ 4`, slow: true, longest: 100 },
  ];
}

const large = (size: number, sites: Sites): Setting => ({
  name: claimsText(size),
  sites,
  pages: ['reference', 'product'],
  slow: false,
  longest: 100,
  early: false,
});

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
