import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { marks, open, openView, ROUTES, VIEWS } from './reader';

/**
 * What axe finds: all of its rules in light; in dark those on colour, since nothing else differs.
 * @param within the part that is new, where the rest of the page has been looked at
 */
async function expectNothing(page: Page, within = 'html') {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode(true).include(within);
    // The rows of the table are made alike: the first twenty stand for them.
    axe.exclude('tbody tr:nth-child(n + 21)');
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    expect(found, colorScheme).toEqual([]);
  }
}

for (const route of ROUTES)
  test(`axe finds nothing on ${route}, light or dark`, async ({ page }) => {
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNothing(page);
  });

test('axe finds nothing with a filter, a notice and the left-out claims open', async ({ page }) => {
  await openView(page, '/charts/speedup-vs-compression?technique=pruning&tint=red');
  await expect(page.getByRole('note', { name: 'Notice' })).toBeVisible();
  await page.locator('summary').click();
  await expectNothing(page, '.main');
});

test('axe finds nothing on an empty result', async ({ page }) => {
  await openView(page, '/charts/kv-cache?q=zzzz');
  await expect(page.getByText('No claim answers to all of these filters.')).toBeVisible();
  await expectNothing(page, '.main');
});

test('axe finds nothing with the filters open on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/charts/kv-cache');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Scope' })).toBeVisible();
  await expectNothing(page, 'aside');
});

for (const view of VIEWS)
  test(`axe finds nothing with a claim of ${view} open`, async ({ page }) => {
    await openView(page, `/charts/${view}?from=2023`);
    await marks(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Claim' })).toBeFocused();
    await expectNothing(page, '[role="dialog"]');
  });

test('the first tab stop skips to the content', async ({ page }) => {
  await open(page, '/charts/kv-cache');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
