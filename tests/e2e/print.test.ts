import { expect, test } from './fixtures';
import { marks, openView, ROUTES, table, VIEWS } from './reader';

for (const view of VIEWS)
  test(`${view} prints its chart and its claims, without what only a screen needs`, async ({
    page,
  }) => {
    await openView(page, `/charts/${view}?from=2022`);
    const before = await marks(page).count();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('figure')).toBeVisible();
    await expect(marks(page)).toHaveCount(before);
    await expect(page.getByRole('status')).toBeVisible();
    await expect(table(page)).toBeVisible();
    // What is left out is printed as well, with its reasons.
    if (view !== 'reporting') await expect(page.locator('.omissions li').first()).toBeVisible();
  });

test('each page prints on A4', async ({ page }) => {
  for (const route of ROUTES) {
    await page.goto(route);
    const sheet = await page.pdf({ format: 'A4' });
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
  }
});
