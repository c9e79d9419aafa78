import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import {
  box,
  chips,
  corpus,
  expectView,
  group,
  marks,
  open,
  search,
  status,
  type Claim,
} from './reader';

const KV = ({ techniques }: Claim) => techniques.includes('kv-cache');
const DECODE = ({ scope }: Claim) => scope === 'decode';

test('a choice answers in chart, table, status, box and address, and Back undoes it', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache');
  const kv = box(page, 'Technique', 'KV-cache compression');
  const decode = box(page, 'Scope', 'Decode');

  await kv.check();
  await expectView(page, all.filter(KV), all.length);
  await expect.poll(() => search(page)).toBe('?technique=kv-cache');
  await decode.check();
  const both = all.filter((claim) => KV(claim) && DECODE(claim));
  await expectView(page, both, all.length);
  await expect.poll(() => search(page)).toBe('?technique=kv-cache&scope=decode');

  await page.goBack();
  await expectView(page, all.filter(KV), all.length);
  await expect(decode).not.toBeChecked();
  await expect(kv).toBeChecked();
  await page.goBack();
  await expectView(page, all, all.length);
  await expect(kv).not.toBeChecked();
  await expect.poll(() => search(page)).toBe('');

  await page.goForward();
  await page.goForward();
  await expectView(page, both, all.length);
  await expect(decode).toBeChecked();
  await page.reload();
  await expectView(page, both, all.length);
});

test('options within a filter are alternatives', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/speedup-vs-compression');
  await box(page, 'Scope', 'Decode').check();
  await box(page, 'Scope', 'Prefill').check();
  const either = all.filter(({ scope }) => scope === 'decode' || scope === 'prefill');
  await expectView(page, either, all.length);
  await box(page, 'Scope', 'Decode').uncheck();
  const prefill = all.filter(({ scope }) => scope === 'prefill');
  await expectView(page, prefill, all.length);
  await expect.poll(() => search(page)).toBe('?scope=prefill');
});

test('typing filters by every word and makes no history entry', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/about');
  await open(page, '/charts/kv-cache');
  const text = page.getByRole('searchbox');
  await text.pressSequentially('snapkv memory');
  await expectView(
    page,
    all.filter(({ id }) => id === 'snapkv/memory-efficiency'),
    all.length,
  );
  await expect.poll(() => search(page)).toBe('?q=snapkv%20memory');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('snapkv memory');
  await page.goBack();
  await expect(page).toHaveURL(/\/about$/);
});

test('years narrow from both ends', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/memory-by-hardware');
  await group(page, 'Years').getByLabel('From').selectOption('2022');
  await group(page, 'Years').getByLabel('To').selectOption('2023');
  await expectView(
    page,
    all.filter(({ date }) => date >= '2022' && date < '2024'),
    all.length,
  );
  await expect.poll(() => search(page)).toBe('?from=2022&to=2023');
});

test('a chip takes its own filter away, Reset filters takes all', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache?technique=kv-cache&scope=decode&from=2020&sort=memory');
  await page.getByRole('button', { name: 'Remove Technique: KV-cache compression' }).click();
  const rest = all.filter((claim) => DECODE(claim) && claim.date >= '2020');
  await expectView(page, rest, all.length);
  await expect(chips(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Reset filters' }).click();
  await expectView(page, all, all.length);
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Reset filters' })).toBeHidden();
  // How the chart is shown is no filter: it stays.
  await expect.poll(() => search(page)).toBe('?sort=memory');
  await page.goBack();
  await expectView(page, rest, all.length);
});

test('an empty result names the filter to loosen, and its button loosens it', async ({
  page,
  request,
}) => {
  const all = await corpus(request);
  const decode = all.filter(DECODE);
  const snapkv = all.filter(({ paper }) => paper === 'snapkv');
  await open(page, '/charts/kv-cache?scope=decode&from=2024&q=zzzz');
  await expectView(page, [], all.length);
  const since = decode.filter(({ date }) => date >= '2024');
  const drop = page.getByRole('listitem').filter({ hasText: 'Drop the text' });
  await expect(drop).toHaveText(`Drop the text leaves ${since.length} claims`);
  await expect(page.getByRole('button', { name: /^Drop / })).toHaveCount(1);
  await drop.getByRole('button').click();
  await expectView(page, since, all.length);
  await expect.poll(() => search(page)).toBe('?scope=decode&from=2024');

  await open(page, '/?scope=training&paper=snapkv');
  await expectView(page, [], all.length);
  // What leaves most comes first.
  const buttons = page.getByRole('button', { name: /^Drop / });
  await expect(buttons).toHaveText(['Drop Paper', 'Drop Scope']);
  await page.getByRole('button', { name: 'Drop Scope' }).click();
  await expectView(page, snapkv, all.length);
});

test('where no single filter is to blame, all can be reset', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache?scope=training&q=zzzz');
  await expect(status(page)).toHaveText(`0 of ${all.length} claims`);
  await page.getByRole('button', { name: 'Drop the text' }).waitFor();
  await open(page, '/charts/kv-cache?paper=snapkv&scope=training&q=zzzz');
  await page.getByRole('button', { name: 'reset them all' }).click();
  await expectView(page, all, all.length);
});

test('the count beside an option is what choosing it leaves', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/memory-by-hardware?technique=serving');
  const serving = all.filter(({ techniques }) => techniques.includes('serving'));
  await expect(status(page)).toHaveText(`${serving.length} of ${all.length} claims`);
  for (const filter of ['Scope', 'Qualifier', 'Technique']) {
    const options = group(page, filter).locator('label');
    const texts = await options.allInnerTexts();
    expect(texts.length).toBeGreaterThan(3);
    // The first, the middle and the last option of each filter.
    for (const at of new Set([0, texts.length >> 1, texts.length - 1])) {
      const [, name = '', count = ''] = /^(.+?)\s+(\d+)$/s.exec(texts[at]?.trim() ?? '') ?? [];
      if (filter === 'Technique') await box(page, filter, 'Serving and decoding').uncheck();
      await box(page, filter, name).check();
      await expect(status(page)).toHaveText(`${count} of ${all.length} claims`);
      await page.goBack();
      if (filter === 'Technique') await page.goBack();
      await expect(status(page)).toHaveText(`${serving.length} of ${all.length} claims`);
    }
  }
});

test('the counts of one filter follow the others', async ({ page, request }) => {
  const all = await corpus(request);
  await open(page, '/charts/kv-cache');
  await box(page, 'Technique', 'KV-cache compression').check();
  await expect(status(page)).toHaveText(`${all.filter(KV).length} of ${all.length} claims`);
  for (const [name, scope] of [
    ['Decode', 'decode'],
    ['Prefill', 'prefill'],
    ['Scope not stated', 'not-stated'],
  ] as const) {
    const left = all.filter((claim) => KV(claim) && claim.scope === scope).length;
    await expect(
      group(page, 'Scope').getByRole('checkbox', { name: `${name} ${left}`, exact: true }),
    ).toBeVisible();
  }
});

test('a chart whose claims all match something else says so', async ({ page }) => {
  await open(page, '/charts/kv-cache?technique=pruning');
  await expect(page.getByText('None of the claims that match can be drawn here.')).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.locator('details.omissions summary')).toContainText('0 claims drawn');
});

/** Ids of a vocabulary's entries whose `field` is this. */
async function members(vocabulary: string, field: string, value: string): Promise<Set<string>> {
  const file = new URL(`../../data/vocabulary/${vocabulary}.json`, import.meta.url);
  const entries = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>[];
  return new Set(entries.filter((entry) => entry[field] === value).map(({ id }) => String(id)));
}

test('a class of baselines takes in all its members', async ({ page, request }) => {
  const all = await corpus(request);
  const systems = await members('baselines', 'class', 'serving-system');
  const wanted = all.filter(({ baseline }) => baseline !== null && systems.has(baseline));
  expect(new Set(wanted.map(({ baseline }) => baseline)).size).toBeGreaterThan(2);
  await open(page, '/charts/speedup-vs-compression');
  await box(page, 'Baseline', 'Serving system').check();
  await expectView(page, wanted, all.length);
  await expect.poll(() => search(page)).toBe('?baseline=serving-system');
  // A member is in its class already; alone it is itself.
  await box(page, 'Baseline', 'vLLM').check();
  await expect(chips(page)).toHaveCount(2);
  await expectView(page, wanted, all.length);
  await box(page, 'Baseline', 'Serving system').uncheck();
  const vllm = all.filter(({ baseline }) => baseline === 'vllm');
  expect(vllm.length).toBeLessThan(wanted.length);
  await expectView(page, vllm, all.length);
});

test('a family of models takes in all its members', async ({ page, request }) => {
  const all = await corpus(request);
  const family = await members('models', 'family', 'OPT');
  const wanted = all.filter(({ conditions }) => conditions.model.some((id) => family.has(id)));
  const named = new Set(wanted.flatMap(({ conditions }) => conditions.model));
  expect([...family].filter((id) => named.has(id)).length).toBeGreaterThan(2);
  await open(page, '/charts/memory-by-hardware');
  await box(page, 'Model', 'OPT').check();
  await expectView(page, wanted, all.length);
  await expect.poll(() => search(page)).toBe('?model=opt-family');
  await box(page, 'Scope', 'Decode').check();
  await expectView(page, wanted.filter(DECODE), all.length);
});
