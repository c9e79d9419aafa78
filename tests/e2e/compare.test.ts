import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { corpus, open, openView, table } from './reader';

const ADDRESS = '/compare?papers=gear,snapkv,squeezellm';

test('papers are ticked in the table and in a claim’s dialog, and compared', async ({ page }) => {
  await openView(page, '/?paper=gear,snapkv');
  const tray = page.getByRole('region', { name: 'Papers to compare' });
  const row = table(page).locator('tr[data-claim^="gear/"]').first();
  await row.getByRole('checkbox', { name: 'Compare' }).check();
  await expect(tray).toContainText('Tick another paper');
  await page.locator('.plots:visible a[data-claim^="snapkv/"]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Compare SnapKV' }).check();
  await tray.getByRole('link', { name: 'Compare side by side' }).click();
  await expect(page).toHaveURL(/\/compare\?papers=gear,snapkv$/);
  await expect(page.getByRole('table', { name: 'Side by side' })).toBeVisible();
});

test('a link to a comparison shows every claim of its papers, and nothing for what is not reported', async ({
  page,
  request,
}) => {
  const of = (await corpus(request)).filter(({ paper }) =>
    ['gear', 'snapkv', 'squeezellm'].includes(paper),
  );
  await open(page, ADDRESS);
  const sides = page.getByRole('table', { name: 'Side by side' });
  await expect(sides.locator('[data-claim]')).toHaveCount(of.length);
  const measures = new Set(of.map(({ metric, subject, scope }) => [metric, subject, scope].join()));
  await expect(page.getByRole('status')).toContainText(`3 papers, ${measures.size} measures`);
  await expect(sides.getByRole('row')).toHaveCount(measures.size + 1);
  const cells = new Set(
    of.map(({ paper, metric, subject, scope }) => [paper, metric, subject, scope].join()),
  );
  await expect(sides.getByText('not reported', { exact: true })).toHaveCount(
    3 * measures.size - cells.size,
  );
  await expect(sides.locator('mark').first()).toBeAttached();
});

test('papers are added and taken out, and Back undoes it', async ({ page }) => {
  await open(page, '/compare');
  await page.getByLabel('Choose a paper').selectOption('GEAR');
  await page.getByLabel('Add another paper').selectOption('SnapKV');
  await expect(page).toHaveURL(/papers=gear,snapkv$/);
  await page.getByRole('button', { name: 'Take GEAR out' }).click();
  await expect(page).toHaveURL(/papers=snapkv$/);
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: 'GEAR' })).toBeVisible();
});

test('what a comparison’s address cannot have is named', async ({ page }) => {
  await open(page, '/compare?papers=gear,no-such-paper&colour=red');
  await expect(page.getByRole('note', { name: 'Notice' })).toContainText(
    'unknown value papers=no-such-paper; unknown key colour=red',
  );
  await expect(page.getByRole('columnheader', { name: 'GEAR' })).toBeVisible();
});

test('a paper’s page leads to a comparison with it', async ({ page }) => {
  await open(page, '/papers/snapkv');
  await page.getByRole('link', { name: 'Compare with another paper' }).click();
  await expect(page.getByRole('columnheader', { name: 'SnapKV' })).toBeVisible();
});

test('a comparison is downloaded as it is seen', async ({ page, request }) => {
  const of = (await corpus(request)).filter(({ paper }) =>
    ['gear', 'snapkv', 'squeezellm'].includes(paper),
  );
  await open(page, ADDRESS);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toContain('papers-gear-snapkv-squeezellm');
  const saved = JSON.parse(await readFile(await file.path(), 'utf8')) as {
    claims: { id: string }[];
  };
  expect(saved.claims.map(({ id }) => id)).toEqual(of.map(({ id }) => id));
});

test('a comparison prints on one sheet', async ({ page }) => {
  await open(page, ADDRESS);
  await expect(page.getByRole('table', { name: 'Side by side' })).toBeVisible();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('on a phone a comparison does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, ADDRESS);
  await expect(page.getByRole('table', { name: 'Side by side' })).toBeVisible();
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
});
