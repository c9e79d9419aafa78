import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCsv } from './csv';
import { expect, test } from './fixtures';
import {
  chips,
  corpus,
  expectListed,
  expectView,
  open,
  openView,
  TABLE_PAGE,
  type Claim,
} from './reader';

async function download(page: Page, name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

interface Saved {
  version: string;
  address: string;
  query: string;
  date: string;
  claims: Claim[];
}

const QUERY = '?technique=kv-cache,moe&from=2024&order=method';
const asked = ({ techniques, date }: Claim) =>
  (techniques.includes('kv-cache') || techniques.includes('moe')) && date >= '2024';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

for (const [screen, use] of [
  ['a desktop', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const)
  test.describe(`on ${screen}`, () => {
    test.use(use);

    test('CSV and JSON hold the table’s claims in its order, and where they come from', async ({
      page,
      request,
    }) => {
      const all = await corpus(request);
      const { version } = (await (await request.get('/api/claims.json')).json()) as Saved;
      await open(page, `/charts/kv-cache${QUERY}`);
      await expect(chips(page)).toHaveCount(3);
      const wanted = all
        .filter(asked)
        .toSorted((a, b) => a.method.localeCompare(b.method, 'en'))
        .map(({ id }) => id);
      // The table shows the first of them; the files hold them all.
      expect(wanted.length).toBeGreaterThan(TABLE_PAGE);
      await expectListed(page, wanted);

      const csv = await download(page, 'Download CSV');
      expect(csv.name).toMatch(/\.csv$/);
      for (const part of [version, 'technique', 'kv-cache', 'moe', '2024'])
        expect(csv.name).toContain(part);
      expect(csv.name).toMatch(/\d{4}-\d{2}-\d{2}/);
      const rows = readCsv(csv.text);
      expect(rows.map(({ id }) => id)).toEqual(wanted);
      for (const row of rows) {
        expect(row.address).toBe(page.url());
        expect(row.data_version).toBe(version);
        expect(row.downloaded).toMatch(DAY);
      }

      const json = await download(page, 'Download JSON');
      expect(json.name).toBe(csv.name.replace(/csv$/, 'json'));
      const saved = JSON.parse(json.text) as Saved;
      expect(saved).toMatchObject({ version, address: page.url(), query: QUERY });
      expect(saved.date).toMatch(DAY);
      expect(saved.claims.map(({ id }) => id)).toEqual(wanted);
      const published = new Map(all.map((claim) => [claim.id, claim]));
      for (const claim of saved.claims) expect(claim).toEqual(published.get(claim.id));
    });
  });

test('without a filter the whole corpus is downloaded', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/memory-by-hardware');
  const { text } = await download(page, 'Download CSV');
  expect(readCsv(text).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
});

test('an empty result downloads as a header alone', async ({ page, request }) => {
  const all = await corpus(request);
  await openView(page, '/charts/kv-cache?q=zzzz');
  await expectView(page, [], all.length);
  const { text } = await download(page, 'Download CSV');
  expect(text).toMatch(/^id,paper,[\w,]+\r\n$/);
  const json = await download(page, 'Download JSON');
  expect((JSON.parse(json.text) as Saved).claims).toEqual([]);
});

test('a text of a filter with signs makes a file name that any system takes', async ({ page }) => {
  await openView(page, '/charts/kv-cache?q=100%25%20a%2Fb%3A%22%5C');
  const { name } = await download(page, 'Download CSV');
  expect(name).toMatch(/^as-reported[\w.-]+\.csv$/);
  expect(name).toContain('q-100');
});

test('the copied link opens the view that was shared', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache');
  await page.getByRole('searchbox').fill('throughput');
  await expect(page).toHaveURL(/q=throughput/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  await page.goto('/about');
  await open(page, link);
  const hits = all.filter(({ title, method, evidence }) =>
    `${title} ${method} ${evidence.quote}`.toLowerCase().includes('throughput'),
  );
  await expectView(page, hits, all.length);
});
