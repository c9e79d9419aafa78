import { expect, test } from './fixtures';
import {
  corpus,
  drawnIn,
  expectDrawnOrNamed,
  idsOf,
  listed,
  marks,
  PAPER,
  paperIds,
  table,
  FIRST_ROWS,
  VIEWS,
} from './reader';

test.use({ javaScriptEnabled: false });

for (const width of [390, 768, 1440])
  for (const view of VIEWS)
    test(`without scripts ${view} shows its marks and its table at ${width} px`, async ({
      page,
      request,
    }) => {
      const all = await corpus(request);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/charts/${view}`);
      await expect(page.getByRole('figure').locator('.plots:visible')).toHaveCount(1);
      const figure = page.getByRole('figure');
      expect((await drawnIn(figure)).length).toBeGreaterThan(10);
      await expectDrawnOrNamed(figure, idsOf(all));
      await expect(table(page)).toBeVisible();
      expect(await listed(page)).toEqual(idsOf(all).slice(0, FIRST_ROWS));
    });

test('without scripts a mark is a link to its claim', async ({ page }) => {
  await page.goto('/charts/kv-cache');
  const mark = marks(page).first();
  const href = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(`#${href.split('#')[1] ?? ''}`)).toBeVisible();
});

test('without scripts the left-out claims open, papers and files are there', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('figure')).toHaveCount(3);
  await page.locator('summary').first().click();
  await expect(page.locator('details[open] li').first()).toBeVisible();
  await page.goto('/papers');
  const papers = await paperIds(page.request);
  await expect(page.locator('ul.papers > li')).toHaveCount(papers.length);
  await page.goto(PAPER);
  await expect(page.getByRole('blockquote').first()).toBeVisible();
  await expect(page.locator('pre')).toContainText('@misc{snapkv');
  await page.getByRole('contentinfo').getByRole('link', { name: 'data' }).click();
  for (const file of ['papers.json', 'claims.json', 'claims.csv', 'schema.json']) {
    const link = page.getByRole('link', { name: file, exact: true }).first();
    await expect(link).toHaveAttribute('href', `/api/${file}`);
    expect((await page.request.get(`/api/${file}`)).status()).toBe(200);
  }
});
