import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { markOf, marks, open, openView, table, VIEWS } from './reader';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Claim' });
const focused = (page: Page) => page.locator('a[data-claim]:focus');

for (const view of VIEWS)
  test(`each mark of ${view} leads to its claims and says them`, async ({ page }) => {
    await open(page, `/charts/${view}`);
    const found = await marks(page.getByRole('figure')).evaluateAll((all) =>
      all.map((mark) => ({
        ids: mark.getAttribute('data-claim') ?? '',
        name: mark.getAttribute('aria-label') ?? '',
        href: mark.getAttribute('href') ?? '',
      })),
    );
    expect(found.length).toBeGreaterThan(10);
    for (const { ids, name, href } of found) {
      expect(ids).toMatch(/^[\w.-]+\/[\w.-]+( [\w.-]+\/[\w.-]+)*$/);
      expect(name).toMatch(/\S.*: .*\d/);
      expect(href).toMatch(/^\/papers\/[\w.-]+#[\w.-]+$/);
    }
    for (const row of await table(page).locator('tbody tr').all())
      expect(await row.getAttribute('data-claim')).toBeTruthy();
  });

for (const [address, when] of [
  ...VIEWS.map((view) => [`/charts/${view}`, 'as it arrives'] as const),
  ...VIEWS.map((view) => [`/charts/${view}?from=2021`, 'after a filter'] as const),
])
  test(`${address} has one tab stop ${when}`, async ({ page }) => {
    await (address.includes('?') ? openView : open)(page, address);
    const figure = page.getByRole('figure');
    await expect(figure.locator('.plots:visible a[data-claim][tabindex="0"]')).toHaveCount(1);
    const all = await marks(figure).count();
    await expect(figure.locator('.plots:visible a[data-claim][tabindex="-1"]')).toHaveCount(
      all - 1,
    );
  });

for (const view of VIEWS)
  test(`the keyboard alone reads ${view}`, async ({ page }) => {
    await open(page, `/charts/${view}`);
    const figure = page.getByRole('figure');
    const ids = await marks(figure).evaluateAll((all) =>
      all.map((mark) => mark.getAttribute('data-claim') ?? ''),
    );
    // The chart is reached from the last control above it.
    await figure.getByRole('combobox').last().focus();
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveAttribute('data-claim', ids[0] ?? '');
    await expect(page.getByRole('tooltip')).toBeVisible();
    const steps: [key: string, at: number][] = [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowLeft', 1],
      ['End', ids.length - 1],
      ['ArrowRight', 0],
      ['ArrowUp', ids.length - 1],
      ['Home', 0],
      ['ArrowRight', 1],
    ];
    for (const [key, at] of steps) {
      await page.keyboard.press(key);
      await expect(focused(page)).toHaveAttribute('data-claim', ids[at] ?? '');
    }
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(focused(page)).toHaveAttribute('data-claim', ids[1] ?? '');
    // Tab leaves the chart: the next stop is the list of what is left out.
    await page.keyboard.press('Tab');
    await expect(page.locator('summary:focus')).toHaveText(/left out/);
    await page.keyboard.press('Shift+Tab');
    await expect(focused(page)).toHaveAttribute('data-claim', ids[1] ?? '');
  });

test('a click opens all that the source says of the claim', async ({ page }) => {
  await openView(page, '/charts/memory-by-hardware?source=abstract&paper=d2moe');
  await expect(marks(page)).toHaveCount(1);
  await marks(page).click();
  const claim = dialog(page);
  await expect(claim).toBeVisible();
  const rows = await claim.locator('dt').allTextContents();
  for (const name of ['Baseline', 'Scope', 'Hardware', 'Derived', 'Source'])
    expect(rows).toContain(name);
  await expect(claim.getByRole('blockquote')).toContainText('53%');
  await expect(claim).toContainText('up to 53%');
  await expect(claim).toContainText('2.13×');
  await expect(claim).toContainText('1 / (1 − 0.53)');
  await expect(claim.getByRole('link', { name: /paper’s page/ })).toHaveAttribute(
    'href',
    '/papers/d2moe#peak-memory',
  );
  await expect(claim.getByRole('link', { name: /^arXiv:/ })).toHaveAttribute(
    'href',
    /^https:\/\/arxiv\.org\/abs\/\d{4}\.\d{4,5}$/,
  );
  await claim.getByRole('button', { name: 'Close' }).click();
  await expect(claim).toBeHidden();
  await expect(marks(page)).toBeFocused();
});

test('a claim of a short chart opens on the page, not above it', async ({ page }) => {
  await openView(page, '/charts/memory-by-hardware?source=abstract&paper=d2moe,zipvl,snapkv');
  for (const mark of await marks(page).all()) {
    await mark.click();
    await expect(dialog(page)).toBeVisible();
    const top = (await dialog(page).boundingBox())?.y ?? NaN;
    expect(top + (await page.evaluate(() => scrollY))).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});

test('what a source does not state is said to be not stated', async ({ page }) => {
  await openView(page, '/charts/kv-cache?paper=gear');
  await markOf(page, 'gear/kv-bits').click();
  await expect(dialog(page)).toBeVisible();
  const said = await dialog(page).locator('dt, dd').allTextContents();
  for (const name of ['Baseline', 'Scope', 'Hardware'])
    expect(said[said.indexOf(name) + 1]).toBe('not stated');
});

test('hovering shows the claim, leaving hides it, clicking keeps it', async ({ page }) => {
  await openView(page, '/charts/kv-cache?paper=snapkv');
  const mark = markOf(page, 'snapkv/generation-speedup');
  await mark.hover();
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('3.6× increase in generation speed');
  await expect(tip).toContainText('SnapKV');
  await page.mouse.move(2, 2);
  await expect(tip).toBeHidden();
  await mark.click();
  await expect(dialog(page)).toContainText('3.6× increase in generation speed');
  await page.mouse.move(2, 2);
  await expect(tip).toBeHidden();
  await expect(dialog(page)).toBeVisible();
  // A click elsewhere closes it.
  await page.mouse.click(4, 400);
  await expect(dialog(page)).toBeHidden();
});

test('a click counts, though the pointer leaves before the claim is there', async ({ page }) => {
  await openView(page, '/charts/kv-cache?paper=snapkv');
  await markOf(page, 'snapkv/generation-speedup').click();
  await page.mouse.move(2, 2);
  await expect(dialog(page)).toContainText('3.6× increase in generation speed');
});

test('the dialog’s link leads to the claim on its paper’s page', async ({ page }) => {
  await openView(page, '/charts/kv-cache?paper=snapkv');
  await markOf(page, 'snapkv/memory-efficiency').click();
  await dialog(page)
    .getByRole('link', { name: /paper’s page/ })
    .click();
  await expect(page).toHaveURL(/\/papers\/snapkv#memory-efficiency$/);
  await expect(page.locator('#memory-efficiency')).toBeInViewport();
  await expect(page.locator('#memory-efficiency')).toContainText(
    '8.2× enhancement in memory efficiency',
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const view of VIEWS)
    test(`a tap opens a claim of ${view}`, async ({ page }) => {
      await open(page, `/charts/${view}`);
      const mark = marks(page.getByRole('figure')).nth(3);
      const ids = ((await mark.getAttribute('data-claim')) ?? '').split(' ');
      // On its place: a range is a line, which has no height to be tapped by its box.
      await mark.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const { x = 0, y = 0, width = 0, height = 0 } = (await mark.boundingBox()) ?? {};
      await page.touchscreen.tap(x + width / 2, y + height / 2);
      await expect(dialog(page)).toBeInViewport({ ratio: 0.9 });
      const links = await dialog(page)
        .getByRole('link', { name: /paper’s page/ })
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      for (const id of ids) expect(links).toContain(`/papers/${id.replace('/', '#')}`);
      await dialog(page).getByRole('button', { name: 'Close' }).tap();
      await expect(dialog(page)).toBeHidden();
    });

  test('filters open, filter, and close', async ({ page }) => {
    await open(page, '/charts/kv-cache');
    const scope = page.getByRole('group', { name: 'Scope' });
    await expect(scope).toBeHidden();
    await page.getByRole('button', { name: 'Filter', exact: true }).tap();
    await scope.getByRole('checkbox', { name: /^Decode/ }).tap();
    await expect(page).toHaveURL(/\?scope=decode$/);
    await page.getByRole('button', { name: 'Hide filters' }).tap();
    await expect(scope).toBeHidden();
    await expect(page.getByRole('button', { name: 'Remove Scope: Decode' })).toBeVisible();
  });
});
