import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  box,
  corpus,
  expectListed,
  expectView,
  idsOf,
  isHeadline,
  listed,
  markOf,
  marks,
  more,
  open,
  openView,
  search,
  table,
  type Claim,
} from './reader';

test('the table shows a hundred claims more at a time, down to the last', async ({
  page,
  request,
}) => {
  const ids = idsOf(await corpus(request));
  expect(ids.length).toBeGreaterThan(200);
  await open(page, '/charts/kv-cache');
  const last = Math.ceil(ids.length / 100);
  for (let pages = 1; pages < last; pages += 1) {
    await expectListed(page, ids, pages);
    await more(page).click();
  }
  await expectListed(page, ids, last);
  expect(await listed(page)).toHaveLength(ids.length);
  await expect(more(page)).toHaveCount(0);
  await expect.poll(() => search(page)).toBe('');
});

test('a filter begins the table anew, with the first hundred', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache');
  await expectListed(page, idsOf(all));
  await more(page).click();
  await expectListed(page, idsOf(all), 2);
  await box(page, 'Source', 'Paper').check();
  const measured = all.filter(({ evidence }) => evidence.source === 'paper');
  expect(measured.length).toBeGreaterThan(200);
  await expectView(page, measured, all.length);
});

/** Claims of the marks that stand out, and of those that are quiet, sorted. */
async function emphasis(page: Page) {
  const found = await marks(page).evaluateAll((all) =>
    all.map((mark) => ({
      id: mark.getAttribute('data-claim') ?? '',
      opacity: Number(getComputedStyle(mark).opacity),
    })),
  );
  const of = (loud: boolean) =>
    found.filter(({ opacity }) => (opacity === 1) === loud).map(({ id }) => id);
  return { loud: of(true).sort(), quiet: of(false).sort() };
}

test('pointing at a measurement makes the marks of its run stand out from the rest', async ({
  page,
  request,
}) => {
  const all = new Map((await corpus(request)).map((claim) => [claim.id, claim]));
  const runOf = (id: string) => {
    const { paper, run } = all.get(id) ?? {};
    return run == null ? null : `${paper ?? ''}/${run}`;
  };
  await openView(page, '/charts/memory-by-hardware?paper=mc-moe,hecate');
  const { loud: drawn } = await emphasis(page);
  const [first = ''] = drawn.filter(
    (id) => runOf(id) !== null && drawn.filter((other) => runOf(other) === runOf(id)).length > 1,
  );
  const kin = drawn.filter((id) => runOf(id) === runOf(first));
  expect(kin.length).toBeGreaterThan(1);
  const others = drawn.filter((id) => !kin.includes(id));
  expect(others.length).toBeGreaterThan(0);

  await markOf(page, kin[0] ?? '').hover();
  await expect.poll(() => emphasis(page)).toEqual({ loud: kin, quiet: others });
  await page.mouse.move(2, 2);
  await expect.poll(() => emphasis(page)).toEqual({ loud: drawn, quiet: [] });
  // The focus does what the pointer does.
  await markOf(page, kin[1] ?? '').focus();
  await expect.poll(() => emphasis(page)).toEqual({ loud: kin, quiet: others });
});

test('the dialog of a measurement leads to its row on the paper’s page', async ({
  page,
  request,
}) => {
  const all = new Map((await corpus(request)).map((claim) => [claim.id, claim]));
  await openView(page, '/charts/memory-by-hardware?source=paper&paper=squeezellm');
  const [id = ''] = (await marks(page).last().getAttribute('data-claim'))?.split(' ') ?? [];
  const claim = all.get(id);
  await marks(page).last().click();
  const card = page.getByRole('dialog', { name: 'Claim' }).locator('section').first();
  await expect(card).toContainText(`Paper, `);
  await expect(card).toContainText(claim?.evidence.locator ?? '-');
  await card.getByRole('link', { name: /paper’s page/ }).click();
  await expect(page).toHaveURL(new RegExp(`/papers/${id.replace('/', '#')}$`));
  const row = page.locator('tr:target');
  await expect(row).toHaveAttribute('data-claim', id);
  await expect(row).toBeInViewport();
  await expect(row.locator('.quote')).toContainText(claim?.evidence.quote ?? '-');
});

test('what a paper measured of another’s method says by whom it is measured', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  const own = all.filter(({ paper }) => paper === 'shadowkv');
  const byOther = ({ measuredBy }: Claim) => measuredBy === 'shadowkv';
  expect(own.filter(byOther).length).toBeGreaterThan(0);
  await openView(page, '/charts/disagreement?paper=shadowkv');
  await expectView(page, own, all.length);
  for (const claim of own) {
    const row = table(page).locator(`tr[data-claim="${claim.id}"] td`).first();
    await expect(row).toContainText(claim.method);
    if (byOther(claim)) await expect(row).toContainText('measured by ShadowKV');
    else await expect(row).not.toContainText('measured by');
  }
  await expect(page.getByText('measured by ShadowKV')).toHaveCount(own.filter(byOther).length);

  const rivals = all.filter((claim) => claim.measuredBy !== null && !isHeadline(claim));
  await openView(page, '/charts/memory-by-hardware?source=paper&paper=squeezellm');
  const drawn = await marks(page).evaluateAll((found) =>
    found.map((mark) => mark.getAttribute('data-claim') ?? ''),
  );
  const rival = rivals.find(({ id, paper }) => paper === 'squeezellm' && drawn.includes(id));
  await markOf(page, rival?.id ?? '').focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Claim' });
  await expect(card.getByText('Measured by', { exact: true })).toBeVisible();
  await expect(card.locator('dt:text-is("Measured by") + dd')).toHaveText(/^SqueezeLLM, not by/);
});
