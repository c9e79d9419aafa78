import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCorpus } from '#lib/corpus/read.ts';
import { corpusFile } from '#lib/corpus/write.ts';
import { serveBuild } from '../../src/cli/static-server';
import { readCsv } from './csv';
import { expect, test as strict } from './fixtures';
import { box, corpus, expectView, marks, open, openView, PAPER, status, VIEWS } from './reader';

const BUILD = new URL('../../build', import.meta.url).pathname;

/** A host that can be cut off, and that can be given another build. */
interface Host {
  url: string;
  stop: () => void;
  start: (folder?: string) => Promise<void>;
}

const test = strict.extend<{ host: Host }>({
  host: async ({}, use) => {
    let server: Server;
    let port = 0;
    const start = async (folder = BUILD) => {
      ({ server, port } = await serveBuild({ port, folder }));
    };
    const stop = () => {
      server.close();
      server.closeAllConnections();
    };
    await start();
    await use({ url: `http://localhost:${port}`, start, stop });
    stop();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

// The one place where the service worker may work: everywhere else it is blocked.
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

/** The page has a service worker, and this has kept the site. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');

test('after one visit every page and a filtered link open without a network', async ({
  page,
  host,
  request,
}) => {
  const all = await corpus(request);
  await open(page, '/about');
  await kept(page);
  host.stop();
  for (const route of ['/', ...VIEWS.map((view) => `/charts/${view}`)]) {
    await open(page, route);
    await expect(marks(page)).not.toHaveCount(0);
  }
  for (const route of ['/papers', PAPER, '/about', '/compare', '/embed/kv-cache']) {
    await open(page, route);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
  await open(page, '/compare?papers=gear,snapkv');
  await expect(page.getByRole('table').first()).toBeVisible();
  await openView(page, '/charts/kv-cache?scope=decode');
  const decode = all.filter(({ scope }) => scope === 'decode');
  await expectView(page, decode, all.length);
  await box(page, 'Scope', 'Prefill').check();
  const either = all.filter(({ scope }) => scope === 'decode' || scope === 'prefill');
  await expectView(page, either, all.length);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const rows = readCsv(await readFile(await file.path(), 'utf8'));
  expect(rows.map(({ id }) => id)).toEqual(either.map(({ id }) => id));
  await marks(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Claim' })).toBeVisible();
  await host.start();
});

test('the page of the first visit itself goes on without a network', async ({
  page,
  host,
  request,
}) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache');
  await kept(page);
  host.stop();
  await box(page, 'Scope', 'Decode').check();
  await expectView(
    page,
    all.filter(({ scope }) => scope === 'decode'),
    all.length,
  );
  await host.start();
});

/** A later build: its pages say so, and it has only the first ten papers. */
async function laterBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'as-reported-later-'));
  await cp(BUILD, folder, { recursive: true });
  const edit = async (name: string, change: (text: string) => string) => {
    const file = join(folder, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  for (const name of await readdir(folder, { recursive: true }))
    if (/\.(br|gz)$/.test(name)) await rm(join(folder, name));
    else if (name.endsWith('.html'))
      await edit(name, (html) =>
        html.replace('<head>', '<head><meta name="build" content="later">'),
      );
  const { version } = JSON.parse(await readFile(join(BUILD, '_app/version.json'), 'utf8')) as {
    version: string;
  };
  for (const name of ['_app/version.json', 'service-worker.js'])
    await edit(name, (text) => text.replaceAll(version, 'later'));
  const file = join(folder, 'api/corpus.arrow');
  const { papers, rows, ...rest } = readCorpus(await readFile(file));
  const few = papers.slice(0, 10);
  const theirs = rows.filter(({ paper }) => few.some(({ id }) => id === paper));
  await writeFile(file, corpusFile({ ...rest, papers: few }, theirs));
  return folder;
}

const LATER = 'meta[name="build"][content="later"]';

test('a new build is shown whole, once the reader asks for it, in every open page', async ({
  page,
  context,
  host,
  request,
}) => {
  const all = await corpus(request);
  const folder = await laterBuild();
  await open(page, '/charts/kv-cache');
  await kept(page);
  const second = await context.newPage();
  await open(second, '/papers');

  host.stop();
  await host.start(folder);
  // Also a page that is opened anew is of the old build, with its papers.
  await open(page, '/charts/scope-ladder');
  const notice = page.getByRole('note', { name: 'New version' });
  await expect(notice).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(LATER)).toHaveCount(0);
  await box(page, 'Scope', 'Decode').check();
  const decode = all.filter(({ scope }) => scope === 'decode');
  await expect(status(page)).toHaveText(`${decode.length} of ${all.length} claims`);
  await open(page, '/charts/kv-cache?scope=decode');
  await expect(page.locator(LATER)).toHaveCount(0);
  await expect(status(page)).toHaveText(`${decode.length} of ${all.length} claims`);

  await notice.getByRole('button', { name: 'Reload for the new version' }).click();
  for (const each of [page, second]) await expect(each.locator(LATER)).toHaveCount(1);
  await expect(page).toHaveURL(/\/charts\/kv-cache\?scope=decode$/);
  // The later build's papers are few.
  await expect(status(page)).not.toHaveText(new RegExp(`of ${all.length} claims`));
  const caches = await page.evaluate(() => window.caches.keys());
  expect(caches).toEqual(['as-reported / later']);

  // Without a network the new build is all there.
  host.stop();
  await open(page, '/papers');
  await expect(page.locator(LATER)).toHaveCount(1);
  await host.start(folder);
  await rm(folder, { recursive: true });
});

test('a host between two builds changes nothing', async ({ page, host }) => {
  const folder = await laterBuild();
  await writeFile(join(folder, '_app/version.json'), '{"version":"latest"}');
  await open(page, '/papers');
  await kept(page);
  host.stop();
  await host.start(folder);
  await open(page, '/about');
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const next = registration?.installing;
    return new Promise((resolve) => {
      if (!next) resolve('none');
      next?.addEventListener('statechange', () => resolve(next.state));
    });
  });
  expect(['none', 'redundant']).toContain(end);
  await expect(page.locator(LATER)).toHaveCount(0);
  const caches = await page.evaluate(() => window.caches.keys());
  expect(caches).toHaveLength(1);
  expect(caches).not.toContain('as-reported / later');
  await rm(folder, { recursive: true });
});

test('it can be installed: name, icons and start are there', async ({ page, request }) => {
  await open(page, '/');
  const link = page.locator('link[rel="manifest"]');
  const address = (await link.getAttribute('href')) ?? '';
  const answer = await request.get(address);
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await answer.json()) as {
    name: string;
    start_url: string;
    scope: string;
    icons: { src: string; type: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({ name: 'As Reported', start_url: './', scope: './' });
  for (const { src, type, sizes } of manifest.icons) {
    const icon = await request.get(new URL(src, new URL(address, page.url())).href);
    expect(icon.headers()['content-type']).toContain(type);
    if (type !== 'image/png') continue;
    // A PNG states its width and height in bytes 16 to 24.
    const body = await icon.body();
    expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes);
  }
});
