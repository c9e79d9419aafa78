import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { box, chips, marks, open, redrawn, VIEWS } from './reader';

const kB = 1000;
const CHARTS = ['/', ...VIEWS.map((view) => `/charts/${view}`)];
const PAGES = [...CHARTS, '/papers', '/about', '/data'];

/** The file that a host answers a path with. */
function file(path: string): URL {
  const name = path === '/' ? '/index.html' : /\.\w+$/.test(path) ? path : `${path}.html`;
  return new URL(`../../build${name}`, import.meta.url);
}

/** Bytes of a built file as a host sends it: brotli at its best. */
async function size(path: string): Promise<number> {
  const text = await readFile(file(path));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return brotliCompressSync(text, { params }).length;
}

async function sum(paths: Iterable<string>): Promise<number> {
  let total = 0;
  for (const path of new Set(paths)) total += await size(path);
  return total;
}

/** Paths of the files with this ending that the page, or its Worker, asks for from now on. */
function asked(page: Page, ending: string): Set<string> {
  const paths = new Set<string>();
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(ending)) paths.add(pathname);
  });
  return paths;
}

for (const path of PAGES)
  test(`${path} is complete with at most 45 kB of JavaScript`, async ({ page }) => {
    // What the page fetches when it is idle, it does not need to be complete: it is never idle here.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const scripts = asked(page, '.js');
    await open(page, path);
    await page.waitForLoadState('networkidle');
    if (CHARTS.includes(path)) await expect(marks(page)).not.toHaveCount(0);
    expect(scripts.size).toBeGreaterThan(5);
    expect(await sum(scripts)).toBeLessThanOrEqual(45 * kB);
  });

for (const path of CHARTS) {
  test(`${path} loads at most 240 kB of JavaScript, whatever the reader does`, async ({ page }) => {
    const scripts = asked(page, '.js');
    await open(page, path);
    await box(page, 'Technique', 'KV-cache compression').check();
    await redrawn(page);
    await page.getByRole('searchbox').fill('memory');
    await expect(chips(page)).toHaveCount(2);
    for (const control of await page.getByRole('figure').getByRole('combobox').all())
      await control.selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Method');
    for (const name of ['Download CSV', 'Download JSON'])
      await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await expect(chips(page)).toHaveCount(0);
    await marks(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Claim' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect([...scripts].filter((script) => /\/worker-[^/]*$/.test(script))).toHaveLength(1);
    expect(await sum(scripts)).toBeLessThanOrEqual(240 * kB);
  });

  test(`${path} has at most 45 kB of HTML and CSS`, async ({ page }) => {
    const styles = asked(page, '.css');
    await open(page, path);
    await page.waitForLoadState('networkidle');
    expect((await size(path)) + (await sum(styles))).toBeLessThanOrEqual(45 * kB);
  });
}
