import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { EARLY, VISITS, type Action } from './actions';
import { PAGES, idle, inFreshProfile, slowProcessor, type PageName, type Sites } from './browser';
import { painted, watch, type Painted } from './frames';
import { interleaved } from './interleaved';
import { counted, median, printed, timed, type Row } from './table';

/** Of the product in multiples of the reference. */
const RATIO = 1.5;
/** Two frames, in ms: counts and table follow the marks. */
const FOLLOWS = 34;

/** On what the same is measured. */
export interface Setting {
  /** As the table has it. */
  name: string;
  sites: Sites;
  pages: readonly PageName[];
  /** The processor is a quarter as fast. */
  slow: boolean;
  /** Most ms that a task on the main thread may take. */
  longest: number;
  /** Whether a page is also clicked on before it is at rest: its own HTML must be of the same data. */
  early: boolean;
}

/** From what a reader does to the frame that shows it, and what the main thread is busy with until all is at rest. */
export async function clicks(browser: Browser, setting: Setting, runs: number): Promise<Row[]> {
  const { name, sites, pages, slow, longest, early } = setting;
  const rows: Row[] = [];
  const tasks: { what: string; page: PageName; ms: number }[] = [];
  for (const actions of early ? [[EARLY], ...VISITS] : VISITS) {
    const measures = Object.fromEntries(
      pages.map((page) => [page, () => visit(browser, sites, page, actions, slow)]),
    ) as Record<PageName, () => Promise<Painted[]>>;
    const whats = actions.map(({ what }) => what).filter(Boolean);
    const results = await interleaved(`${whats.join(', ')}, ${name}`, runs, measures);
    actions.forEach(({ what }, i) => {
      if (!what) return;
      const runsOf = (page: PageName) => results[page].flatMap((visited) => visited[i] ?? []);
      for (const page of pages) {
        const all = runsOf(page);
        tasks.push({ what, page, ms: median(all.map((one) => one.longest)) });
        if (page !== 'reference')
          rows.push(...rowsOf(`${what}, ${name}${PAGES[page].name}`, runsOf('reference'), all));
      }
    });
  }
  const worst = (own: boolean) =>
    tasks
      .filter(({ page }) => (page !== 'reference') === own)
      .reduce((one, other) => (other.ms > one.ms ? other : one));
  const { what, page, ms } = worst(true);
  const where = ms ? ` (${what}${PAGES[page].name})` : '';
  rows.push(
    counted(`longest task to rest, ${name}${where}`, worst(false).ms, ms, longest, taskText),
  );
  return rows;
}

function rowsOf(what: string, reference: Painted[], product: Painted[]): Row[] {
  const [marks, others] = [product[0]?.marks ?? 0, reference[0]?.marks ?? 0];
  const drawn = marks === others ? `${marks} marks` : `${marks} marks for ${others}`;
  const times = { reference: reference.map(({ ms }) => ms), product: product.map(({ ms }) => ms) };
  const follow = (part: 'picture' | 'status' | 'table') =>
    median(product.flatMap((one) => one[part] ?? []));
  return [
    timed(`${what}, ${drawn}`, times, RATIO),
    printed('  all of the chart after the marks', msText(follow('picture'))),
    counted('  counts after the marks', null, follow('status'), FOLLOWS, msText),
    counted('  table after the marks', null, follow('table'), FOLLOWS, msText),
  ];
}

const msText = (ms: number) => `${ms.toFixed(0)} ms`;
const taskText = (ms: number) => (ms ? msText(ms) : 'under 50 ms');

async function visit(
  browser: Browser,
  sites: Sites,
  name: PageName,
  actions: readonly Action[],
  slow: boolean,
): Promise<Painted[]> {
  const { path, chart, marks } = PAGES[name];
  const site = sites[name === 'reference' ? 'reference' : 'product'];
  return inFreshProfile(browser, async (page) => {
    if (slow) await slowProcessor(page);
    await page.goto(site.url + path);
    const results: Painted[] = [];
    for (const action of actions) {
      if (action === EARLY) await halfASecondAfterLoad(page);
      else await idle(page, site);
      await watch(page, { chart, marks });
      await action.act(page);
      await idle(page, site);
      results.push(await painted(page, action.what || 'on the way'));
    }
    return results;
  });
}

async function halfASecondAfterLoad(page: Page): Promise<void> {
  const since = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - (load?.loadEventStart ?? 0);
  });
  await sleep(Math.max(0, 500 - since));
}
