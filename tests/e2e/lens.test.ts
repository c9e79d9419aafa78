import { expect, test } from './fixtures';
import { corpus, listed, markOf, marks, open, openView, redrawn, search, table } from './reader';

async function pinnedOf(request: Parameters<typeof corpus>[0]) {
  const all = await corpus(request);
  const claim = all.find(
    ({ paper, family, evidence }) =>
      paper === 'moa' && family === 'speed' && evidence.source === 'paper',
  );
  if (!claim) throw new Error('no claim to pin');
  return claim.id;
}

test('a claim is pinned from its mark, and every other says how it compares', async ({ page }) => {
  await openView(page, '/charts/speedup-vs-compression?source=abstract,paper,readme');
  const mark = marks(page).first();
  const [id = ''] = ((await mark.getAttribute('data-claim')) ?? '').split(' ');
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pin: hold others beside it' }).first().click();
  await expect(page).toHaveURL(new RegExp(`pin=${id}$`));
  await expect(page.getByRole('region', { name: 'Pinned claim' })).toContainText(
    'All others beside',
  );

  const shades = page.locator('.plots:visible a[data-alike]');
  await expect(shades.first()).toBeAttached();
  expect(
    new Set(await shades.evaluateAll((all) => all.map((one) => one.getAttribute('data-alike'))))
      .size,
  ).toBeGreaterThan(1);
  await expect(page.locator('.plots:visible a[data-pinned]').first()).toHaveAttribute(
    'data-claim',
    new RegExp(id),
  );

  await shades.last().focus();
  await expect(page.getByRole('tooltip')).toContainText(
    /Beside the pinned claim: \d of 7 the same/,
  );
});

test('the table says it in a column, and is ordered by it', async ({ page, request }) => {
  const id = await pinnedOf(request);
  await openView(page, `/charts/disagreement?pin=${id}`);
  await expect(table(page).getByRole('columnheader', { name: 'Beside the pinned' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Most like the pinned claim');
  await expect.poll(async () => (await listed(page))[0]).toBe(id);
  const said = await table(page).locator('td[data-label="Beside the pinned"]').allTextContents();
  expect(said[0]?.trim()).toBe('The pinned claim');
  const same = said.slice(1).map((text) => Number(/(\d) of 7 the same/.exec(text)?.[1]));
  expect(same).toEqual(same.toSorted((a, b) => b - a));
  const others = said.filter((words) => /(metric|scope|subject)[^;]* differs?/.test(words));
  expect(others.length).toBeGreaterThan(0);
  for (const text of others) expect(text).toContain('not to be held against the pinned one');
});

test('a table row pins its claim, Back unpins it, and so does Unpin', async ({ page, request }) => {
  const [first] = await corpus(request);
  const id = first?.id ?? '';
  await open(page, '/charts/memory-by-hardware');
  const row = table(page).locator(`tr[data-claim="${id}"]`);
  await row.getByRole('link', { name: 'Pin', exact: true }).click();
  await redrawn(page);
  await expect.poll(() => search(page)).toBe(`?pin=${id}`);
  await expect(row.getByRole('link', { name: 'Unpin' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Pinned claim' })).toHaveCount(0);
  await expect.poll(() => search(page)).toBe('');
  await page.goForward();
  await page.getByRole('button', { name: 'Unpin' }).click();
  await expect(page.getByRole('region', { name: 'Pinned claim' })).toHaveCount(0);
  await expect(page.locator('a[data-alike]')).toHaveCount(0);
});

test('a paper’s page leads to the charts with its claim pinned', async ({ page }) => {
  await open(page, '/papers/snapkv');
  await page.getByRole('link', { name: 'Hold others beside it' }).first().click();
  await expect(page).toHaveURL(/\/\?pin=snapkv\//);
  await expect(page.getByRole('region', { name: 'Pinned claim' })).toContainText('SnapKV');
});

test('a pinned claim that is not there is said to be gone', async ({ page }) => {
  await openView(page, '/charts/kv-cache?pin=snapkv/no-such-claim');
  await expect(page.getByRole('region', { name: 'Pinned claim' })).toContainText(
    'There is no claim snapkv/no-such-claim',
  );
});

test('fronts are drawn and listed, with what is not ranked and why', async ({ page }) => {
  await openView(page, '/charts/speedup-vs-compression?source=abstract,paper,readme&front=plain');
  const fronts = page.getByRole('region', { name: 'Fronts' });
  await expect(fronts).toContainText(/stays\s+on\s+\d+ of \d+ recomputed fronts/);
  await expect(page.locator('.plots:visible [stroke="var(--accent)"] path').first()).toBeAttached();
  await fronts.getByText(/^Not ranked: \d+$/).click();
  await expect(fronts.getByText('only an upper bound')).toBeVisible();
  await expect(fronts.getByText('scope not stated')).toBeVisible();
  const link = fronts.getByRole('link').first();
  await link.click();
  await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+#/);
});

test('a mark of the pinned claim is found again on another chart', async ({ page, request }) => {
  const all = await corpus(request);
  const claim = all.find(({ id }) => id.startsWith('gear/') && id.includes('memory'));
  await openView(page, `/charts/memory-by-hardware?source=abstract&pin=${claim?.id ?? ''}`);
  await expect(markOf(page, claim?.id ?? '')).toHaveAttribute('data-pinned', '');
});
