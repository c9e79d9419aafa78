import type { Browser, Page } from '@playwright/test';
import { clickTechnique, type Action } from './actions';
import { PAGES, idle, inFreshProfile, slowProcessor, type Sites } from './browser';
import { progress } from './interleaved';
import { counted, median, type Row } from './table';

/** Most ms from an interaction to the next paint. */
const MOST = 100;
/** The browser reports no event that took less, in ms. */
const LEAST = 16;

const mark = (page: Page) => page.locator('figure svg a[data-claim]:visible').first();

/** In this order on one page. */
const INTERACTIONS: readonly Action[] = [
  { what: 'hover of a mark', act: (page) => mark(page).hover({ force: true }) },
  { what: 'opening a card', act: (page) => mark(page).click({ force: true }) },
  { what: 'pin', act: (page) => page.getByRole('button', { name: /^Pin/ }).first().click() },
  { what: 'filter', act: clickTechnique },
  { what: '“Show more”', act: (page) => page.getByRole('button', { name: /^Show \d/ }).click() },
  {
    what: 'download CSV',
    act: (page) =>
      Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download CSV' }).click(),
      ]),
  },
];

type Observing = Window & { longest: () => number };

/** Interaction to next paint, as the browser's Event Timing has it, on a processor a quarter as fast. */
export async function interactions(browser: Browser, { product }: Sites, runs: number) {
  const times = new Map<string, number[]>();
  for (let i = 1; i <= runs; i += 1) {
    progress(`interactions, run ${i} of ${runs}`);
    await inFreshProfile(browser, async (page) => {
      await slowProcessor(page);
      await page.goto(product.url + PAGES.product.path);
      for (const { what, act } of INTERACTIONS) {
        await idle(page, product);
        await page.evaluate(observe, LEAST);
        await act(page);
        await idle(page, product);
        const ms = await page.evaluate(() => (window as unknown as Observing).longest());
        times.set(what, [...(times.get(what) ?? []), ms]);
      }
    });
  }
  return [...times].map(([what, all]): Row =>
    counted(`interaction to next paint, ${what}, CPU ÷ 4`, null, median(all), MOST, durationText),
  );
}

const durationText = (ms: number) => (ms ? `${ms.toFixed(0)} ms` : `under ${LEAST} ms`);

/** Runs in the page: the longest event from now on. */
function observe(durationThreshold: number): void {
  const start = performance.now();
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold,
  };
  observer.observe(options);
  (window as unknown as Observing).longest = () => {
    entries.push(...observer.takeRecords());
    observer.disconnect();
    const since = entries.filter(({ startTime }) => startTime >= start);
    return Math.max(0, ...since.map(({ duration }) => duration));
  };
}
