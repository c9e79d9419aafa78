import { expect, test } from './fixtures';
import { box, chips, marks, open, redrawn, ROUTES, VIEWS } from './reader';

for (const route of ROUTES)
  test(`${route} arrives with a strict content policy`, async ({ page }) => {
    await page.goto(route);
    const meta = page.locator('meta[http-equiv="content-security-policy" i]');
    const policy = new Map(
      ((await meta.getAttribute('content')) ?? '').split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    for (const [name, sources] of policy)
      for (const source of sources)
        if (name === 'img-src') expect(["'self'", 'data:', 'blob:']).toContain(source);
        else expect(source).toMatch(/^'(self|none|sha256-[\w+/=]+)'$/);
    expect(policy.get('script-src')).toContain("'self'");
    expect(policy.get('worker-src')).toEqual(["'self'"]);
    // Nothing that it governs stands before it.
    const before = 'head :is(script, style, link[rel="stylesheet"], link[rel="modulepreload"])';
    await expect(page.locator(`${before}:has(~ meta[http-equiv])`)).toHaveCount(0);
  });

test('a long session stays silent and at home', async ({ page }) => {
  for (const view of VIEWS) {
    await open(page, `/charts/${view}`);
    await box(page, 'Qualifier', 'Up to').check();
    await expect(chips(page)).toHaveCount(1);
    await page.getByRole('searchbox').fill('memory');
    await expect(chips(page)).toHaveCount(2);
    await page.getByRole('figure').getByRole('combobox').last().selectOption({ index: 1 });
    await redrawn(page);
    await page.locator('.omissions > summary').click();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Best first, by unit');
    await expect(page).toHaveURL(/order=better/);
    const asked = page.url();
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await expect(chips(page)).toHaveCount(0);
    await marks(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Claim' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goBack();
    await expect(page).toHaveURL(asked);
    await expect(chips(page)).not.toHaveCount(0);
  }
});
