import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { clickTechnique } from './actions';
import { idle, inFreshProfile } from './browser';
import type { Site } from './sites';

/** Brotli, in kB of 1,000 bytes. */
export interface Weight {
  /** JavaScript fetched before the browser is idle: what the HTML names and all that this imports. */
  firstScripts: number;
  /** Also what a session loads later: Worker, drawing, dialogs, downloads. */
  allScripts: number;
  /** The page and its style sheets. */
  page: number;
}

/** Loads a page, uses it, and weighs what was asked for. */
export async function weigh(browser: Browser, site: Site, path: string): Promise<Weight> {
  const html = existsSync(join(site.folder, `${path}.html`)) ? `${path}.html` : 'index.html';
  const text = await readFile(join(site.folder, html), 'utf8');
  const named = [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, address = '']) => new URL(address, site.url).pathname,
  );
  const first = await requested(browser, site, async (page) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(site.url + path);
    await idle(page, site);
  });
  const all = await requested(browser, site, async (page) => {
    await page.goto(site.url + path);
    await idle(page, site);
    await use(page);
    await idle(page, site);
  });
  const early = new Set([...named, ...first]);
  const asked = new Set([...early, ...all]);
  const sum = async (names: Iterable<string>) => {
    let bytes = 0;
    for (const name of names) bytes += await brotliBytes(join(site.folder, name));
    return bytes / 1000;
  };
  const ending = (names: Iterable<string>, end: string) =>
    [...names].filter((name) => name.endsWith(end));
  return {
    firstScripts: await sum(ending(early, '.js')),
    allScripts: await sum(ending(asked, '.js')),
    page: await sum([html, ...ending(asked, '.css')]),
  };
}

/** Opens a claim, chooses a technique, downloads the chart. */
async function use(page: Page): Promise<void> {
  const mark = page.locator('figure svg a[data-claim]:visible').first();
  if (await mark.count()) await mark.press('Enter');
  await page.keyboard.press('Escape');
  await clickTechnique(page);
  const download = page.getByRole('button', { name: 'Download PNG' }).first();
  if (await download.count()) await download.click();
}

/** @returns the paths that a page with a fresh profile asks for */
async function requested(
  browser: Browser,
  site: Site,
  visit: (page: Page) => Promise<void>,
): Promise<string[]> {
  const from = site.requests.length;
  await inFreshProfile(browser, visit);
  return site.requests.slice(from);
}

async function brotliBytes(file: string): Promise<number> {
  const compressed = `${file}.br`;
  if (existsSync(compressed)) return (await readFile(compressed)).length;
  return brotliCompressSync(await readFile(file)).length;
}
