import type { Browser } from '@playwright/test';
import { VIEW_IDS } from '#lib/views/index.ts';
import { PAGES, idle, inFreshProfile, slowDown, type Sites } from './browser';
import { interleaved } from './interleaved';
import type { Site } from './sites';
import { timed, type Row } from './table';

/** Most that the product may take, in multiples of the reference. */
const FIRST_PAINT = 1.1;
const ALL_SHOWN = 0.8;

interface Loaded {
  /** First contentful paint, ms since the navigation began. */
  first: number;
  /** All marks within the window are on screen, and stay. */
  shown: number;
  marks: number;
}
/** How many marks were on screen from when on, in ms since the navigation began. */
type Timeline = { marks: number; at: number }[];
type Watched = Window & { timeline: Timeline };

/** First paint and marks of the overview and every view, on a slow device and network. */
export async function shown(browser: Browser, sites: Sites, runs: number): Promise<Row[]> {
  const { reference, product } = PAGES;
  const paths = ['/', ...VIEW_IDS.map((id) => `/charts/${id}`)];
  const results = await interleaved<string, Loaded>('pages loaded', runs, {
    reference: () => load(browser, sites.reference, reference.path, reference.marks),
    ...Object.fromEntries(
      paths.map((path) => [path, () => load(browser, sites.product, path, product.marks)]),
    ),
  });
  const row = (what: string, path: string, time: 'first' | 'shown', atMost: number) => {
    const times = (name: string) => (results[name] ?? []).map((loaded) => loaded[time]);
    return timed(what, { reference: times('reference'), product: times(path) }, atMost);
  };
  const on = ', CPU ÷ 4, 1.6 Mbit/s, 150 ms';
  return paths.flatMap((path) => [
    row(`first contentful paint of ${path}${on}`, path, 'first', FIRST_PAINT),
    row(
      `all ${results[path]?.[0]?.marks ?? 0} marks of ${path} shown${on}`,
      path,
      'shown',
      ALL_SHOWN,
    ),
  ]);
}

async function load(browser: Browser, site: Site, path: string, marks: string): Promise<Loaded> {
  return inFreshProfile(browser, async (page) => {
    await slowDown(page);
    await page.addInitScript(watchMarks, marks);
    await page.goto(site.url + path);
    await idle(page, site);
    const [timeline, first] = await page.evaluate(() => [
      (window as unknown as Watched).timeline,
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    ]);
    const last = timeline.at(-1);
    if (!last?.marks) throw new Error(`${page.url()} shows no mark`);
    return { first, shown: Math.max(last.at, first), marks: last.marks };
  });
}

/** Runs in the page: counts in each frame the marks within the window; a count's time is the end of its frame. */
function watchMarks(selector: string): void {
  const timeline: Timeline = [];
  (window as unknown as Watched).timeline = timeline;
  const frame = () => {
    let marks = 0;
    for (const mark of document.querySelectorAll(selector)) {
      const { width, top, bottom } = mark.getBoundingClientRect();
      if (width > 0 && bottom > 0 && top < innerHeight) marks += 1;
    }
    if (marks !== (timeline.at(-1)?.marks ?? 0)) {
      const entry = { marks, at: Infinity };
      timeline.push(entry);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (entry.at = performance.now());
      port2.postMessage(null);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
