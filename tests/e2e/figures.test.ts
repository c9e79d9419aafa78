import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  chips,
  corpus,
  drawnIn,
  expectView,
  isHeadline,
  leftOut,
  open,
  openView,
  OVERVIEW,
  search,
  VIEWS,
} from './reader';

const figures = (page: Page) => page.getByRole('combobox', { name: 'Figures' });
const HEADLINES = 'Headlines of abstracts';
const MEASUREMENTS = 'Measurements in tables and sections';
const chosen = (page: Page) => figures(page).locator('option:checked').allTextContents();

/** What each chart draws when it is not asked, and how it calls what it leaves out for that. */
const DEFAULTS: Record<(typeof VIEWS)[number], [name: string, leaves: RegExp | null]> = {
  'speedup-vs-compression': [HEADLINES, /^From tables and sections/],
  'memory-by-hardware': [MEASUREMENTS, /^From an abstract/],
  'kv-cache': [HEADLINES, /^From tables and sections/],
  disagreement: ['Both', null],
  'gain-vs-quality': [HEADLINES, /^From tables and sections/],
  reporting: ['Both', null],
  'scope-ladder': ['Both', null],
  'over-time': [HEADLINES, /^From tables and sections/],
  explore: ['Both', null],
};

for (const view of VIEWS)
  test(`${view} draws its own kind of figures and counts the other kind as left out`, async ({
    page,
    request,
  }) => {
    const all = await corpus(request);
    const [name, leaves] = DEFAULTS[view];
    await open(page, `/charts/${view}`);
    await expect(figures(page).locator('option:checked')).toHaveText(name);
    await expectView(page, all, all.length);
    const drawn = new Set(await drawnIn(page));
    const kinds = new Set(all.filter(({ id }) => drawn.has(id)).map(isHeadline));
    const left = await leftOut(page.getByRole('figure'));
    const other = left.filter(({ reason }) => /^From (tables|an abstract)/.test(reason));
    if (!leaves) {
      expect(kinds).toEqual(new Set([true, false]));
      expect(other).toEqual([]);
      return;
    }
    const headlines = name === HEADLINES;
    expect(kinds).toEqual(new Set([headlines]));
    expect(other).toHaveLength(1);
    expect(other[0]?.reason).toMatch(leaves);
    const others = all.filter((claim) => isHeadline(claim) !== headlines);
    expect(other[0]?.count).toBe(others.length);
  });

test('the reader chooses which figures are drawn; address, chips and Back follow', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  const measured = all.filter((claim) => !isHeadline(claim));
  const headlines = new Set(all.filter(isHeadline).map(({ id }) => id));
  await open(page, '/charts/speedup-vs-compression');

  await figures(page).selectOption(MEASUREMENTS);
  await expectView(page, measured, all.length);
  await expect.poll(() => search(page)).toBe('?source=paper,readme');
  await expect(chips(page)).toHaveCount(2);
  const drawn = await drawnIn(page);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((id) => headlines.has(id))).toEqual([]);

  await figures(page).selectOption('Both');
  await expectView(page, all, all.length);
  await expect.poll(() => search(page)).toBe('?source=abstract,paper,readme');
  const both = await drawnIn(page);
  expect(both.some((id) => headlines.has(id))).toBe(true);
  expect(both.some((id) => !headlines.has(id))).toBe(true);

  // What the chart draws anyway needs no address.
  await figures(page).selectOption(HEADLINES);
  await expectView(page, all, all.length);
  await expect.poll(() => search(page)).toBe('');
  expect((await drawnIn(page)).filter((id) => !headlines.has(id))).toEqual([]);

  await page.goBack();
  await expect(figures(page).locator('option:checked')).toHaveText('Both');
  await page.goBack();
  await expect(figures(page).locator('option:checked')).toHaveText(MEASUREMENTS);
  await expectView(page, measured, all.length);
});

for (const view of VIEWS)
  test(`a shared link to measurements opens them on ${view}`, async ({ page, request }) => {
    const all = await corpus(request);
    const measured = all.filter((claim) => !isHeadline(claim));
    await openView(page, `/charts/${view}?source=paper,readme`);
    expect(await chosen(page)).toEqual([MEASUREMENTS]);
    await expectView(page, measured, all.length);
    await expect.poll(() => search(page)).toBe('?source=paper,readme');
    expect((await drawnIn(page)).length).toBeGreaterThan(0);
  });

test('on the overview each chart has its own kind, and one choice counts for all', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  await open(page, '/');
  expect(await chosen(page)).toEqual(OVERVIEW.map((view) => DEFAULTS[view][0]));
  await figures(page).first().selectOption(MEASUREMENTS);
  await expect.poll(() => chosen(page)).toEqual(OVERVIEW.map(() => MEASUREMENTS));
  await expectView(
    page,
    all.filter((claim) => !isHeadline(claim)),
    all.length,
  );
});

test('a mixture of sources that is none of the three choices says so', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  await openView(page, '/charts/kv-cache?source=readme');
  expect(await chosen(page)).toEqual(['As filtered by source']);
  await expectView(
    page,
    all.filter(({ evidence }) => evidence.source === 'readme'),
    all.length,
  );
});
