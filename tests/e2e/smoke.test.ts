import { expect, test } from '@playwright/test';

test('a chart page shows its figure, its count and its table', async ({ page }) => {
  await page.goto('/charts/kv-cache');
  await expect(page.getByRole('figure', { name: /KV-cache/ })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ claims$/);
  await expect(page.getByRole('table', { name: 'Claims' })).toBeVisible();
});
