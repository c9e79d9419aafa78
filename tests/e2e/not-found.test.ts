import { expect, test } from './fixtures';
import { paperIds, VIEWS } from './reader';

for (const address of ['/nothing', '/papers/no-such-paper', '/charts/nothing/at/all?scope=decode'])
  test(`${address} answers 404, styled, with a way back`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible();
    // The style sheet has arrived: the default font of a bare page has serifs.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      'system-ui',
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    const links = page.getByRole('main').getByRole('link');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(targets).toEqual(['/', ...VIEWS.map((view) => `/charts/${view}`), '/papers']);
    for (const target of targets)
      expect((await page.request.get(target ?? '')).status(), target ?? '').toBe(200);
    await links.filter({ hasText: 'All papers' }).click();
    await expect(page).toHaveURL(/\/papers$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();
  });

test('every link between pages leads somewhere', async ({ page, request }) => {
  const seen = new Set<string>();
  for (const route of [
    '/',
    '/charts/kv-cache',
    '/charts/disagreement',
    '/papers',
    '/about',
    '/papers/snapkv',
    '/papers/mc-moe',
  ]) {
    await page.goto(route);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of links) seen.add(link);
  }
  expect(seen.size).toBeGreaterThan((await paperIds(request)).length);
  const texts = new Map<string, string>();
  for (const link of seen) {
    const [address = '', anchor] = link.split('#');
    if (!texts.has(address)) {
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      texts.set(address, await response.text());
    }
    if (anchor) expect(texts.get(address), link).toContain(`id="${anchor}"`);
  }
});
