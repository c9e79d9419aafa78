import { expect, test } from './fixtures';
import {
  corpus,
  expectListed,
  idsOf,
  isHeadline,
  listed,
  markOf,
  marks,
  more,
  open,
  openView,
  search,
  TABLE_PAGE,
  type Claim,
} from './reader';

test('a panel of the scatter can be brought to full width, and Back brings all', async ({
  page,
}) => {
  await open(page, '/charts/speedup-vs-compression');
  const titles = page.locator('.plots:visible [font-weight="bold"] text');
  await expect(titles).toHaveText([
    'Weights',
    'KV cache and attention',
    'Activations and total memory',
  ]);
  const all = await marks(page).count();
  await page.getByLabel('Panel').selectOption('Weights');
  await expect(titles).toHaveText(['Weights']);
  expect(await marks(page).count()).toBeLessThan(all);
  await expect.poll(() => search(page)).toBe('?panel=weights');
  const panel = page.locator('.plots:visible');
  const [, within] = [await page.getByRole('figure').boundingBox(), await panel.boundingBox()];
  const lines = await page
    .locator('.plots:visible [stroke="var(--rule-strong)"] line')
    .evaluateAll((rules) => rules.map((rule) => rule.getBoundingClientRect().width));
  expect(Math.max(...lines)).toBeGreaterThan((within?.width ?? Infinity) * 0.85);
  // The other panels' claims are not gone: they are named under the chart.
  await page.locator('summary').click();
  await expect(page.getByText('In a panel that is not shown now')).toBeVisible();
  await page.goBack();
  await expect(titles).toHaveCount(3);
  await expect(marks(page)).toHaveCount(all);
  await expect(page.getByLabel('Panel')).toHaveValue('all');
});

test('53% less memory is 2.13× smaller, or 53% saved, at the reader’s choice', async ({ page }) => {
  await openView(page, '/charts/memory-by-hardware?source=abstract&paper=d2moe,zipvl');
  const axis = page.locator('.plots:visible [fill="var(--muted)"]');
  await expect(axis.getByText('times smaller')).toBeVisible();
  /** How far along from nothing saved to a tick the mark stands, as a share. */
  const along = async (id: string, zero: string, tick: string) => {
    const centre = async (of: ReturnType<typeof axis.getByText>) => {
      const box = await of.boundingBox();
      return (box?.x ?? NaN) + (box?.width ?? NaN) / 2;
    };
    const [from, to, at] = [
      await centre(axis.getByText(zero, { exact: true })),
      await centre(axis.getByText(tick, { exact: true })),
      await centre(markOf(page, id)),
    ];
    return (at - from) / (to - from);
  };
  // 50% less is 2×: on the tick. 53% less is log2(1 / 0.47) = 1.089 of the way there.
  expect(await along('zipvl/memory', '1×', '2×')).toBeCloseTo(1, 1);
  expect(await along('d2moe/peak-memory', '1×', '2×')).toBeCloseTo(1.089, 1);
  await page.getByLabel('Saving as').selectOption('% saved');
  await expect(axis.getByText('% saved')).toBeVisible();
  await expect.poll(() => search(page)).toBe('?source=abstract&paper=d2moe,zipvl&measure=percent');
  expect(await along('zipvl/memory', '0%', '100%')).toBeCloseTo(0.5, 1);
  expect(await along('d2moe/peak-memory', '0%', '100%')).toBeCloseTo(0.53, 1);
});

test('the methods can be sorted by a measure, the greatest first', async ({ page }) => {
  await open(page, '/charts/kv-cache');
  const names = () => page.locator('.plots:visible [font-weight="bold"] text').allTextContents();
  const byName = await names();
  await page.getByLabel('Sort by').selectOption('Memory');
  await expect.poll(names).not.toEqual(byName);
  await expect.poll(() => search(page)).toBe('?sort=memory');
  expect((await names()).sort()).toEqual([...byName].sort());
  await expect(page.locator('.plots:visible [fill="var(--muted)"]').getByText(/↓/)).toBeVisible();
  // SnapKV states 8.2×, GEAR up to 2.29×.
  const sorted = (await names()).join(' ');
  expect(sorted.indexOf('SnapKV')).toBeLessThan(sorted.indexOf('GEAR'));
  await page.goBack();
  await expect.poll(names).toEqual(byName);
  expect(byName.join(' ').indexOf('GEAR')).toBeLessThan(byName.join(' ').indexOf('SnapKV'));
});

test('a cell that no source fills says “not reported”', async ({ page, request }) => {
  const stated = (await corpus(request)).filter(
    (claim) => claim.paper === 'snapkv' && isHeadline(claim),
  );
  await openView(page, '/charts/kv-cache?paper=snapkv');
  // Each of them is of another of the ten measures.
  await expect(marks(page)).toHaveCount(stated.length);
  const words = await page.locator('.plots:visible [fill="var(--muted)"] text').allTextContents();
  expect(words.join(' ').match(/not reported/g)).toHaveLength(10 - stated.length);
});

const text = (of: (claim: Claim) => string) => (a: Claim, b: Claim) =>
  of(a).localeCompare(of(b), 'en');
const ORDERS: [name: string, id: string, compare: (a: Claim, b: Claim) => number][] = [
  ['Method', 'method', text(({ method }) => method)],
  ['Newest first', 'newest', (a, b) => text(({ date }) => date)(b, a)],
];

for (const [name, id, compare] of ORDERS)
  test(`the table can be ordered: ${name}`, async ({ page, request }) => {
    const all = await corpus(request);
    await open(page, '/charts/kv-cache');
    await page.getByRole('combobox', { name: 'Order' }).selectOption(name);
    await expectListed(page, idsOf(all.toSorted(compare)));
    await expect.poll(() => search(page)).toBe(`?order=${id}`);
    await page.goBack();
    await expectListed(page, idsOf(all));
  });

test('best first compares figures of one unit only, and what has none comes last', async ({
  page,
  request,
}) => {
  const byId = new Map((await corpus(request)).map((claim) => [claim.id, claim.normalized]));
  await openView(page, '/charts/kv-cache?order=better');
  await expect.poll(() => listed(page)).not.toEqual([...byId.keys()].slice(0, TABLE_PAGE));
  for (let shown = TABLE_PAGE; shown < byId.size; shown += TABLE_PAGE) {
    await expect(page.locator('tbody tr')).toHaveCount(shown);
    await more(page).click();
  }
  await expect(page.locator('tbody tr')).toHaveCount(byId.size);
  const figures = (await listed(page)).map((id) => byId.get(id) ?? null);
  const bare = figures.findIndex((figure) => figure === null);
  expect(figures.slice(bare).every((figure) => figure === null)).toBe(true);
  const units = figures.flatMap((figure) => figure?.unit ?? []);
  // Each unit is one block.
  const blocks = units.filter((unit, i) => unit !== units[i - 1]);
  expect(new Set(blocks).size).toBe(blocks.length);
  const top = (value: number | number[]) => Math.max(...[value].flat());
  figures.forEach((figure, i) => {
    const before = figures[i - 1];
    if (!figure || before?.unit !== figure.unit) return;
    expect(top(before.value)).toBeGreaterThanOrEqual(top(figure.value));
  });
});
