import { expect, test } from './fixtures';
import { corpus, group, open, PAPER, PAPER_WITHOUT, status, table } from './reader';

interface Paper {
  id: string;
  shortName: string;
  title: string;
  arxiv: string;
  authors: string[];
  techniques: string[];
  noFigures: string | null;
  claims: { id: string; evidence: { source: string; quote: string } }[];
}

async function papersOf(request: Parameters<typeof corpus>[0]) {
  return ((await (await request.get('/api/papers.json')).json()) as { papers: Paper[] }).papers;
}

const list = 'ul.papers > li';

test('the list holds all papers, each with its number of claims or why it has none', async ({
  page,
  request,
}) => {
  const papers = await papersOf(request);
  await open(page, '/papers');
  await expect(status(page)).toHaveText(`${papers.length} of ${papers.length} papers`);
  const entries = await page.locator(list).allInnerTexts();
  expect(entries).toHaveLength(papers.length);
  for (const { shortName, title, claims, noFigures } of papers) {
    const entry = entries.find((text) => text.includes(title)) ?? '';
    expect(entry).toContain(shortName);
    const { length } = claims;
    if (length) expect(entry).toContain(length === 1 ? '1 claim' : `${length} claims`);
    else expect(entry).toContain(`No claims. ${noFigures}`);
  }
});

test('papers are found by words of name and title, and by technique', async ({ page, request }) => {
  const papers = await papersOf(request);
  await open(page, '/papers');
  await page.getByLabel('Find a paper').fill('looking GENERATION snapkv');
  await expect(page.locator(list)).toHaveCount(1);
  await expect(page.locator(list)).toContainText('SnapKV: LLM Knows What You are Looking for');
  await expect(status(page)).toHaveText(`1 of ${papers.length} papers`);

  await page.getByLabel('Find a paper').fill('');
  await page.getByLabel('Technique').selectOption('Mixture of experts');
  const experts = papers.filter(({ techniques }) => techniques.includes('moe'));
  await expect(status(page)).toHaveText(`${experts.length} of ${papers.length} papers`);
  const found = await page
    .locator(`${list} > a`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(found.sort()).toEqual(experts.map(({ id }) => `/papers/${id}`).sort());

  await page.getByLabel('Find a paper').fill('zzzz');
  await expect(page.getByText('No paper has these words')).toBeVisible();
});

test('a paper’s page has its record and each of its claims with its quotation', async ({
  page,
  request,
}) => {
  const [paper] = (await papersOf(request)).filter(({ id }) => PAPER.endsWith(`/${id}`));
  if (!paper) throw new Error(`${PAPER} is not in the corpus`);
  await open(page, PAPER);
  await expect(page.getByRole('heading', { level: 1, name: paper.title })).toBeVisible();
  for (const author of paper.authors)
    await expect(page.getByRole('definition').filter({ hasText: author })).toBeVisible();
  await expect(page.getByRole('link', { name: `arXiv:${paper.arxiv}` })).toHaveAttribute(
    'href',
    `https://arxiv.org/abs/${paper.arxiv}`,
  );
  await expect(page.getByRole('link', { name: 'code' })).toHaveAttribute('href', /^https:/);
  const ofAbstract = paper.claims.filter(({ evidence }) => evidence.source === 'abstract');
  const measured = paper.claims.filter(({ evidence }) => evidence.source !== 'abstract');
  expect(ofAbstract.length).toBeGreaterThan(0);
  expect(measured.length).toBeGreaterThan(0);
  const cards = page.locator('section[data-claim]');
  await expect(cards).toHaveCount(ofAbstract.length);
  for (const [i, { id, evidence }] of ofAbstract.entries()) {
    await expect(cards.nth(i)).toHaveAttribute('data-claim', id);
    await expect(cards.nth(i)).toHaveAttribute('id', id.split('/')[1] ?? '');
    await expect(cards.nth(i).getByRole('blockquote')).toHaveText(`“${evidence.quote}”`);
  }
  const rows = table(page).locator('tbody tr');
  await expect(rows).toHaveCount(measured.length);
  for (const [i, { id, evidence }] of measured.entries()) {
    await expect(rows.nth(i)).toHaveAttribute('data-claim', id);
    await expect(rows.nth(i)).toHaveAttribute('id', id.split('/')[1] ?? '');
    await expect(rows.nth(i).locator('.quote')).toContainText(`“${evidence.quote}”`);
  }
  await page.getByRole('link', { name: 'See these on the charts' }).click();
  await expect(page).toHaveURL(/\/\?paper=snapkv$/);
  await expect(page.getByRole('button', { name: 'Remove Paper: SnapKV' })).toBeVisible();
});

test('a technique of a paper leads to the charts of that technique', async ({ page, request }) => {
  const all = await corpus(request);
  const kv = all.filter(({ techniques }) => techniques.includes('kv-cache'));
  await open(page, PAPER);
  await page.getByRole('link', { name: 'KV-cache compression' }).click();
  await expect(page).toHaveURL(/\/\?technique=kv-cache$/);
  await expect(status(page)).toHaveText(`${kv.length} of ${all.length} claims`);
  await expect(group(page, 'Technique').getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('Copy BibTeX puts the entry that is shown on the clipboard', async ({ page }) => {
  await open(page, PAPER);
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('pre').textContent());
  expect(copied).toMatch(/^@misc\{snapkv,\n/);
  expect(copied).toContain('eprint = {2404.14469}');
  expect(copied).toContain('Li, Yuhong and Huang, Yingbing and');
  // Braces close.
  expect(copied.split('{')).toHaveLength(copied.split('}').length);
});

test('a paper without figures says what it states instead', async ({ page, request }) => {
  const [paper] = (await papersOf(request)).filter(({ id }) => PAPER_WITHOUT.endsWith(`/${id}`));
  expect(paper?.claims).toEqual([]);
  await open(page, PAPER_WITHOUT);
  await expect(page.getByRole('heading', { name: 'No figures' })).toBeVisible();
  await expect(page.getByText(paper?.noFigures ?? '-', { exact: true })).toBeVisible();
  await expect(page.locator('[data-claim]')).toHaveCount(0);
});

test('each paper’s page answers', async ({ request }) => {
  for (const { id } of await papersOf(request))
    expect((await request.get(`/papers/${id}`)).status(), id).toBe(200);
});
