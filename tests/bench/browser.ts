import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../browser/chromium';
import type { Site } from './sites';

const MARKS = '.plots a[data-claim], .plots g:not(.cell-mark) > rect';

/** The pages that are compared, each with where its charts and their marks are found; too many marks become cells of a density. */
export const PAGES = {
  reference: { name: '', path: '/', chart: 'svg', marks: 'svg circle' },
  product: { name: '', path: '/charts/speedup-vs-compression', chart: 'figure', marks: MARKS },
  overview: { name: ', three charts', path: '/', chart: 'figure', marks: MARKS },
} as const;
export type PageName = keyof typeof PAGES;

/** The two that serve them. */
export type Sites = Record<'reference' | 'product', Site>;

export async function launch(args: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_ARGS, ...args],
  });
}

/** Does something in a page with a fresh profile: no cache, no storage, a renderer of its own, and nothing kept for later. */
export async function inFreshProfile<T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: 'block',
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A processor a quarter as fast, 1.6 Mbit/s, 150 ms from request to answer. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await slowProcessor(page);
}

/** A processor a quarter as fast. */
export async function slowProcessor(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Waits until page and Workers have answered at once for a second, with nothing left to load. */
export async function idle(page: Page, site: Site): Promise<void> {
  await page.waitForLoadState('load');
  const deadline = performance.now() + 180_000;
  for (let quiet = 0; quiet < 10;) {
    if (performance.now() > deadline) throw new Error(`${page.url()} does not come to rest`);
    await sleep(100);
    const asked = performance.now();
    await Promise.all([
      page.evaluate(() => 0),
      ...page.workers().map((worker) => worker.evaluate(() => 0)),
    ]);
    quiet = performance.now() - asked < 40 && !site.unanswered() ? quiet + 1 : 0;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
