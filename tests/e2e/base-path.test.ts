import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveBuild } from '../../src/cli/static-server';
import { expect, test as strict } from './fixtures';
import { box, corpus, expectView, marks, open, paperIds } from './reader';

const BASE = '/as-reported';
const ROOT = new URL('../..', import.meta.url).pathname;
const SOURCES = [
  'src',
  'static',
  'data',
  'LICENSE',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
];

/** The site built for a sub-path, from a copy of the sources: the build at the root stays as it is. */
async function buildBelow(base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'as-reported-'));
  for (const name of [...SOURCES, 'tsconfig.json'])
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    env: { ...process.env, BASE_PATH: base },
  });
  return folder;
}

const test = strict.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const folder = await buildBelow(BASE);
      const { server, port } = await serveBuild({
        port: 0,
        base: BASE,
        folder: join(folder, 'build'),
      });
      await use(`http://localhost:${port}`);
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ site }, use) => use(site),
});

// One worker, one build.
test.describe.configure({ mode: 'serial' });

test('below a sub-path a link shows its view, and nothing is asked for outside it', async ({
  page,
  request,
}) => {
  const outside: string[] = [];
  page.context().on('request', (asked) => {
    const url = new URL(asked.url());
    if (/^https?:$/.test(url.protocol) && !url.pathname.startsWith(`${BASE}/`))
      outside.push(url.pathname);
  });
  const all = await corpus(request, BASE);
  expect(all.length).toBeGreaterThan(100);
  await open(page, `${BASE}/charts/kv-cache?scope=decode`);
  const decode = all.filter(({ scope }) => scope === 'decode');
  await expectView(page, decode, all.length);
  await box(page, 'Scope', 'Prefill').check();
  await expect(page).toHaveURL(new RegExp(`${BASE}/charts/kv-cache\\?scope=decode,prefill$`));
  const either = all.filter(({ scope }) => scope === 'decode' || scope === 'prefill');
  await expectView(page, either, all.length);
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  const link = page
    .getByRole('dialog')
    .getByRole('link', { name: /paper’s page/ })
    .first();
  await expect(link).toHaveAttribute('href', new RegExp(`^${BASE}/papers/[\\w.-]+#[\\w.-]+$`));
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/papers/`));
  await page.getByRole('link', { name: 'As Reported' }).click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/$`));
  await expect(page.getByRole('figure')).toHaveCount(3);
  expect(outside).toEqual([]);
});

test('below a sub-path each link of each page leads somewhere', async ({ page, request }) => {
  const seen = new Set<string>();
  for (const route of [
    '/',
    '/charts/speedup-vs-compression',
    '/charts/disagreement',
    '/papers',
    '/papers/snapkv',
    '/papers/mc-moe',
    '/about',
  ]) {
    await page.goto(BASE + route);
    const links = await page.locator(':is(a, link)[href]').evaluateAll((all) =>
      all
        .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname, search }) => pathname + search),
    );
    for (const link of links) seen.add(link);
  }
  expect(seen.size).toBeGreaterThan((await paperIds(request, BASE)).length);
  for (const link of seen) {
    expect(link.startsWith(`${BASE}/`), link).toBe(true);
    expect((await request.get(link)).status(), link).toBe(200);
  }
});

test('below a sub-path a wrong address answers 404, styled, with a way back', async ({ page }) => {
  const response = await page.goto(`${BASE}/no/such/page`);
  expect(response?.status()).toBe(404);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  await page.getByRole('link', { name: 'All papers' }).click();
  await expect(page).toHaveURL(new RegExp(`${BASE}/papers$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();
});
