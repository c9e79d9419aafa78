import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { corpus, expectView, group, marks, open, search, type Claim } from './reader';

const STATES: Record<string, (claim: Claim) => boolean> = {
  baseline: ({ baseline }) => baseline !== null,
  hardware: ({ conditions }) => conditions.hardware.length > 0,
  'context length': ({ conditions }) => conditions.contextTokens !== null,
};
const ofPaper = (page: Page, name: string) =>
  page.locator(`.plots:visible a[aria-label^="${name}: "]`);

test('a paper’s row says of how many claims it states what, and leads to them', async ({
  page,
  request,
}) => {
  const claims = (await corpus(request)).filter(({ paper }) => paper === 'snapkv');
  await open(page, '/charts/reporting');
  await expect(ofPaper(page, 'SnapKV')).toHaveCount(10);
  for (const [field, states] of Object.entries(STATES)) {
    const stating = claims.filter(states).map(({ id }) => id);
    expect(stating.length).toBeGreaterThan(1);
    const words = `SnapKV: ${stating.length} of ${claims.length} claims state ${field}`;
    const mark = page.locator(`.plots:visible a[aria-label="${words}"]`);
    await expect(mark).toHaveAttribute('data-claim', stating.slice(0, 8).join(' '));
  }
  await ofPaper(page, 'SnapKV').first().click();
  const dialog = page.getByRole('dialog', { name: 'Claim' });
  await expect(dialog.getByRole('link', { name: /paper’s page/ })).toHaveCount(8);
});

test('papers stand by what they state of a field, at the reader’s choice', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  await open(page, '/charts/reporting');
  await page.getByLabel('Papers by').selectOption('Hardware');
  await expectView(page, all, all.length);
  await expect.poll(() => search(page)).toBe('?rows=hardware');
  const words = await marks(page).evaluateAll((found) =>
    found.map((mark) => / (\d+) of (\d+) claims? states? hardware/.exec(mark.ariaLabel ?? '')),
  );
  const shares = words.flatMap((said) => (said ? [Number(said[1]) / Number(said[2])] : []));
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

test('the reader chooses what a complete claim states', async ({ page, request }) => {
  const all = await corpus(request);
  const { hardware, baseline } = STATES;
  if (!hardware || !baseline) throw new Error('two fields');
  await open(page, '/charts/memory-by-hardware');
  await expect(group(page, 'Fields')).toHaveCount(0);
  const complete = page.getByRole('checkbox', { name: /^Only claims that state/ });
  await complete.check();
  const needed = all.filter(
    (claim) => hardware(claim) && baseline(claim) && claim.conditions.model.length > 0,
  );
  await expectView(page, needed, all.length);
  await expect.poll(() => search(page)).toBe('?complete=1');

  const field = (name: string) =>
    group(page, 'Fields').getByRole('checkbox', { name, exact: true });
  await field('Model').uncheck();
  const chosen = all.filter((claim) => hardware(claim) && baseline(claim));
  expect(chosen.length).toBeGreaterThan(needed.length);
  await expectView(page, chosen, all.length);
  await expect
    .poll(() => search(page))
    .toMatch(/^\?complete=1&fields=(hardware,baseline|baseline,hardware)$/);

  await complete.uncheck();
  await expectView(page, all, all.length);
  await expect.poll(() => search(page)).toBe('');
});
