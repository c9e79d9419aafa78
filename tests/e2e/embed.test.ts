import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { embedCode } from '#lib/export/site/embed-code.ts';
import { corpus, VIEWS } from './reader';

/** A page of another origin with a chart in a frame, as its author would paste it. */
interface Host {
  /** @param sandbox in place of the one that the code has */
  show: (address: string, sandbox?: string) => Promise<Frame>;
}

/** These tests look at two origins, and still hold every page to silence. */
const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL }, use) => {
    const wrong: string[] = [];
    const known = 'Service Worker registration blocked by Playwright';
    page.on('console', (message) => message.text() !== known && wrong.push(message.text()));
    page.context().on('weberror', (error) => wrong.push(error.error().message));
    let html = '';
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    }).listen(0);
    const { port } = server.address() as AddressInfo;
    await use({
      show: async (address, sandbox) => {
        const code = embedCode({ address: `${baseURL ?? ''}${address}`, title: 'A chart' });
        html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title>
          <script>addEventListener('message', ({ data }) => (window.told ??= []).push(data))</script>
          <h1>Host</h1>${sandbox ? code.replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`) : code}`;
        // Another host name: another origin, and another site.
        await page.goto(`http://127.0.0.1:${port}/`);
        const frame = page.frames()[1];
        if (!frame) throw new Error('no frame');
        await frame.locator('#svelte-announcer').waitFor({ state: 'attached' });
        return frame;
      },
    });
    expect(wrong).toEqual([]);
    server.closeAllConnections();
    server.close();
  },
});

const marks = (frame: Frame) => frame.locator('.plots:visible a[data-claim]');

/** The frame is as high as its document, and its page was told so. */
async function expectHeight(page: Page, frame: Frame, view: string) {
  await expect(async () => {
    const height = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    const told = await page.evaluate(() => (window as unknown as { told?: unknown[] }).told ?? []);
    expect(told.at(-1)).toEqual({ type: 'as-reported:height', view, height });
    expect(height).toBeGreaterThan(300);
    const box = await page.locator('iframe').boundingBox();
    expect(box?.height).toBe(height);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  }).toPass({ timeout: 10_000 });
}

for (const view of VIEWS)
  test(`${view} stands in the page of another site, as high as it needs to be`, async ({
    page,
    host,
    request,
  }) => {
    const all = await corpus(request);
    const frame = await host.show(`/embed/${view}`);
    await expect(frame.getByRole('figure')).toHaveCount(1);
    expect(await marks(frame).count()).toBeGreaterThan(10);
    await expect(frame.getByRole('status')).toHaveText(
      `No filter: ${all.length} of ${all.length} claims`,
    );
    for (const role of ['banner', 'navigation', 'search', 'table', 'complementary'] as const)
      await expect(frame.getByRole(role)).toHaveCount(0);
    await expectHeight(page, frame, view);
  });

test('a filtered chart says its filters, counts, and leads to the whole view', async ({
  page,
  host,
  request,
  baseURL,
}) => {
  const all = await corpus(request);
  const { version } = (await (await request.get('/api/claims.json')).json()) as { version: string };
  const some = all.filter(
    ({ techniques, date }) => techniques.includes('kv-cache') && date >= '2024',
  );
  const frame = await host.show('/embed/kv-cache?technique=kv-cache,nonsense&from=2024&tint=red');
  await expect(frame.getByRole('status')).toHaveText(
    `Technique: KV-cache compression · From: 2024: ${some.length} of ${all.length} claims`,
  );
  await expect(frame.locator('.at-wide')).toHaveCount(0);
  await expect(frame.getByText(`data version ${version}`)).toBeVisible();
  await expect(frame.getByRole('note')).toHaveCount(0);
  await expect(marks(frame)).not.toHaveCount(0);
  await expectHeight(page, frame, 'kv-cache');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('heading').getByRole('link').click(),
  ]);
  await expect(opened).toHaveURL(`${baseURL ?? ''}/charts/kv-cache?technique=kv-cache&from=2024`);
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  // Out of the sandbox: files can be saved from there.
  const [file] = await Promise.all([
    opened.waitForEvent('download'),
    opened.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toContain('technique-kv-cache');
});

test('a mark opens its claim in the frame, and the height follows', async ({ page, host }) => {
  const frame = await host.show('/embed/kv-cache?from=2024');
  await expect(frame.locator('.at-wide')).toHaveCount(0);
  await marks(frame).first().focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('dialog', { name: 'Claim' })).toBeVisible();
  await page.keyboard.press('Escape');
  await frame.locator('summary').click();
  await expectHeight(page, frame, 'kv-cache');
});

for (const [asked, scheme, wanted] of [
  ['', 'light', 'light'],
  ['', 'dark', 'dark'],
  ['?theme=dark', 'light', 'dark'],
  ['?theme=light', 'dark', 'light'],
  ['?theme=mauve', 'dark', 'dark'],
] as const)
  test(`in a ${scheme} page “${asked}” shows a ${wanted} chart`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const frame = await host.show(`/embed/kv-cache${asked}`);
    const surface = { light: 'rgb(255, 253, 249)', dark: 'rgb(23, 24, 27)' }[wanted];
    await expect(frame.locator('body')).toHaveCSS('background-color', surface);
    await expect(frame.getByRole('note')).toHaveCount(0);
  });

test('the strictest sandbox that runs scripts shows the chart of all claims', async ({
  page,
  host,
}) => {
  const frame = await host.show('/embed/kv-cache', 'allow-scripts allow-popups');
  expect(await frame.evaluate(() => origin)).toBe('null');
  expect(await marks(frame).count()).toBeGreaterThan(10);
  await expect(frame.getByRole('note')).toHaveCount(0);
  await expectHeight(page, frame, 'kv-cache');
  // No Worker runs there: a mark is the link that it is without scripts.
  const mark = marks(frame).first();
  const href = (await mark.getAttribute('href')) ?? '';
  const [opened] = await Promise.all([page.context().waitForEvent('page'), mark.press('Enter')]);
  await expect(opened).toHaveURL(new RegExp(`${href}$`));
});

test('where no filter can run, the frame says so and leads to the chart that was meant', async ({
  host,
  request,
}) => {
  const all = await corpus(request);
  const query = '?technique=moe&theme=dark';
  const frame = await host.show(`/embed/kv-cache${query}`, 'allow-scripts');
  await expect(frame.getByRole('note')).toContainText('shows all claims');
  await expect(frame.getByRole('link', { name: 'Open the chart that was meant' })).toHaveAttribute(
    'href',
    '/charts/kv-cache?technique=moe',
  );
  await expect(frame.getByRole('status')).toHaveText(
    `No filter: ${all.length} of ${all.length} claims`,
  );
  expect(await marks(frame).count()).toBeGreaterThan(10);
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(23, 24, 27)');
});

test('a chart that is kept to a release shows its claims, and says so', async ({
  host,
  request,
}) => {
  const version = '9eeb6efb4a0e';
  const { papers } = (await (await request.get(`/api/releases/${version}.json`)).json()) as {
    papers: { claims: unknown[] }[];
  };
  const count = papers.flatMap(({ claims }) => claims).length;
  expect(count).toBeLessThan((await corpus(request)).length);
  const frame = await host.show(`/embed/kv-cache?data=${version}`);
  await expect(frame.getByRole('status')).toHaveText(`No filter: ${count} of ${count} claims`);
  await expect(frame.locator('footer')).toContainText(`data version ${version}`);
});

test('without scripts the frame shows the chart, and its links lead out of it', async ({
  page,
  baseURL,
}) => {
  await page.setContent(
    `<iframe sandbox="allow-popups" width="900" height="900" src="${baseURL ?? ''}/embed/kv-cache"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.plots:visible a[data-claim]').first()).toHaveAttribute(
    'target',
    '_blank',
  );
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    frame.getByRole('heading').getByRole('link').click(),
  ]);
  await expect(opened).toHaveURL(`${baseURL ?? ''}/charts/kv-cache`);
});

test('every page but a chart in a frame refuses to be framed', async ({ request }) => {
  const files = await readdir('build', { recursive: true });
  const pages = files.filter((name) => name.endsWith('.html'));
  const paths = pages.map((name) => `/${name.replace(/(index)?\.html$/, '')}`);
  const framed = VIEWS.map((view) => `/embed/${view}`);
  expect(paths).toEqual(expect.arrayContaining(['/', '/404', '/data', ...framed]));
  for (const path of paths) {
    const policy = (await request.get(path)).headers()['content-security-policy'];
    expect(policy, path).toBe(framed.includes(path) ? undefined : "frame-ancestors 'none'");
  }
});
