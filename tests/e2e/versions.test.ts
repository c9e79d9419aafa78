import { expect, test } from './fixtures';
import {
  box,
  corpus,
  expectView,
  idsOf,
  open,
  openView,
  search,
  status,
  type Claim,
} from './reader';

/** The first release, 151 claims from abstracts; it stays what it was. */
const FIRST = '9eeb6efb4a0e';
const COUNT = 151;

interface Release {
  version: string;
  date: string;
  papers: { id: string; claims: Claim[] }[];
}
const release = async (request: Parameters<typeof corpus>[0]) =>
  (await (await request.get(`/api/releases/${FIRST}.json`)).json()) as Release;
const pinned = 'Pinned data';

test('a release is a file, with its claims as they were', async ({ request }) => {
  const { version, date, papers } = await release(request);
  expect([version, date]).toEqual([FIRST, '2026-11-23']);
  expect(papers.flatMap(({ claims }) => claims)).toHaveLength(COUNT);
  const { releases, corrections } = (await (await request.get('/api/papers.json')).json()) as {
    releases: { version: string }[];
    corrections: { claim: string; reason: string }[];
  };
  expect(releases[0]?.version).toBe(FIRST);
  expect(corrections.map(({ claim }) => claim)).toContain('snapkv/memory-efficiency');
});

test('a pinned link shows the claims as they were, and what has become of them', async ({
  page,
  request,
}) => {
  const { papers } = await release(request);
  const then = papers.flatMap(({ claims }) => claims);
  const today = await corpus(request);
  await openView(page, `/?data=${FIRST}`);
  await expectView(page, then, COUNT);

  const added = today.filter(({ id }) => !idsOf(then).includes(id)).length;
  const notice = page.getByRole('region', { name: pinned });
  await expect(notice).toContainText('The data as of 2026-11-23');
  await expect(notice).toContainText(`since then ${added} claims were added, `);
  await notice.getByText('What has changed in this view').click();
  const item = notice.getByRole('listitem').filter({ hasText: 'Table 3; equal-batch figures' });
  await item.getByRole('link').click();
  await expect(page).toHaveURL(/\/papers\/shadowkv#throughput$/);
});

test('filters hold within the pinned data, and its notice is of that very view', async ({
  page,
  request,
}) => {
  const { papers } = await release(request);
  const kernels = papers.flatMap(({ claims }) => claims).filter(({ scope }) => scope === 'decode');
  await openView(page, `/charts/over-time?data=${FIRST}`);
  await expect(status(page)).toHaveText(`${COUNT} of ${COUNT} claims`);
  await box(page, 'Scope', 'Decode').check();
  await expect(status(page)).toHaveText(`${kernels.length} of ${COUNT} claims`);
  await expect.poll(() => search(page)).toBe(`?scope=decode&data=${FIRST}`);
  const today = (await corpus(request)).filter(({ scope }) => scope === 'decode');
  const added = today.filter(({ id }) => !idsOf(kernels).includes(id)).length;
  await expect(page.getByRole('region', { name: pinned })).toContainText(
    `since then ${added} claims were added`,
  );

  await page.getByRole('link', { name: 'Show today’s data' }).click();
  await expect(page.getByRole('region', { name: pinned })).toHaveCount(0);
  await expect.poll(() => search(page)).toBe('?scope=decode');
  await expect(status(page)).toContainText(`${today.length} of `);
  await page.goBack();
  await expect(status(page)).toHaveText(`${kernels.length} of ${COUNT} claims`);
});

test('a version that was never released is named in the notice', async ({ page }) => {
  await open(page, '/?data=000000000000');
  await expect(page.getByRole('note', { name: 'Notice' })).toContainText(
    'unknown value data=000000000000',
  );
  await expect(page.getByRole('region', { name: pinned })).toHaveCount(0);
});

test('a paper’s page says what was corrected, and why', async ({ page }) => {
  await open(page, '/papers/snapkv');
  const row = page.locator('[data-claim="snapkv/s-5-3-compression-ratio"]');
  await expect(row).toContainText('Corrected 2026-11-25 (derived: 0.08× → 12.5×): ');
  await expect(page.locator('[data-claim="snapkv/memory-efficiency"]')).toContainText(
    'Corrected 2026-11-24, note: none → “The body derives this',
  );
});
