import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { corpus, drawnIn, expectView, markOf, open, openView, PAPER_TWOFOLD } from './reader';

interface Disagreement {
  about: string;
  note: string;
  claims: string[];
}
interface Paper {
  id: string;
  disagreements: Disagreement[];
}

async function paperOf(request: APIRequestContext, wanted: string): Promise<Paper> {
  const { papers } = (await (await request.get('/api/papers.json')).json()) as { papers: Paper[] };
  const paper = papers.find(({ id }) => id === wanted);
  if (!paper?.disagreements.length) throw new Error(`${wanted} does not disagree with itself`);
  return paper;
}

const slug = (id: string) => id.split('/')[1] ?? '';

/** All that the chart on screen says, in one line. */
const said = async (page: Page) =>
  (await page.locator('.plots:visible text').allTextContents()).join(' ').replace(/\s+/g, ' ');

test('MoA’s abstract and its third version stand side by side, each with its own figure', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  const figures = { 'moa/decode-throughput': '5.5–6.7×', 'moa/decode-throughput-v3': '6.6–8.2×' };
  await open(page, '/charts/disagreement');
  const text = await said(page);
  expect(text).toContain('MoA · Decode throughput over FlashAttention-2');
  for (const [id, figure] of Object.entries(figures)) {
    const claim = all.find((one) => one.id === id);
    expect([claim?.reported.value].flat().join('–') + '×').toBe(figure);
    expect(text).toContain(figure);
    await expect(markOf(page, id)).toHaveAttribute('aria-label', new RegExp(figure));
  }
  // Both on one scale: the ranges touch only where both sources say 6.6 to 6.7.
  const spans = await Promise.all(
    Object.keys(figures).map(async (id) => {
      const { x = NaN, width = NaN } = (await markOf(page, id).boundingBox()) ?? {};
      return [x, x + width] as const;
    }),
  );
  expect(spans[0]?.[0]).toBeLessThan(spans[1]?.[0] ?? NaN);
  expect(spans[0]?.[1]).toBeLessThan(spans[1]?.[1] ?? NaN);
  expect(spans[0]?.[1]).toBeGreaterThan(spans[1]?.[0] ?? NaN);
  await markOf(page, 'moa/decode-throughput-v3').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Claim' })).toContainText('version v3');
});

test('one paper alone shows what it says twice, with what differs', async ({ page, request }) => {
  const all = await corpus(request);
  const { disagreements } = await paperOf(request, 'mc-moe');
  await openView(page, '/charts/disagreement?paper=mc-moe');
  await expectView(
    page,
    all.filter(({ paper }) => paper === 'mc-moe'),
    all.length,
  );
  const text = await said(page);
  const drawn = await drawnIn(page);
  for (const { about, note, claims } of disagreements) {
    expect(text).toContain(`MC-MoE · ${about}`);
    expect(text).toContain(note);
    expect(drawn).toEqual(expect.arrayContaining(claims));
  }
});

test('a paper’s page names its own disagreements, with links to what says so', async ({
  page,
  request,
}) => {
  const { disagreements } = await paperOf(request, 'mc-moe');
  await open(page, PAPER_TWOFOLD);
  await expect(page.getByRole('heading', { name: 'Where it disagrees with itself' })).toBeVisible();
  const sections = page.locator('section.disagreement');
  await expect(sections).toHaveCount(disagreements.length);
  for (const [i, { about, note, claims }] of disagreements.entries()) {
    const section = sections.nth(i);
    await expect(section.getByRole('heading')).toHaveText(about);
    await expect(section).toContainText(note);
    const links = section.getByRole('link');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(targets.sort()).toEqual(claims.map((id) => `#${slug(id)}`).sort());
    for (const id of claims) {
      await section.locator(`a[href="#${slug(id)}"]`).click();
      const target = page.locator(':target');
      await expect(target).toHaveAttribute('data-claim', id);
      await expect(target).toBeInViewport();
    }
  }
  await page.getByRole('link', { name: 'See these as a chart' }).click();
  await expect(page).toHaveURL(/\/charts\/disagreement\?paper=mc-moe$/);
});

test('a paper that agrees with itself has no such part', async ({ page }) => {
  await open(page, '/papers/gear');
  await expect(page.getByRole('heading', { name: 'What it reports' })).toBeVisible();
  await expect(page.getByText('disagrees with itself')).toHaveCount(0);
});
