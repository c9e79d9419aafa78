import { expect, test } from './fixtures';
import {
  box,
  chips,
  corpus,
  expectView,
  goTo,
  group,
  open,
  search,
  status,
  VIEWS,
  type Claim,
} from './reader';

/** Addresses and, by hand, which claims of the corpus each asks for. */
const LINKS: [address: string, chips: string[], match: (claim: Claim) => boolean][] = [
  [
    '/?technique=kv-cache&qualifier=up-to',
    ['Technique: KV-cache compression', 'Qualifier: Up to'],
    ({ techniques, reported }) => techniques.includes('kv-cache') && reported.qualifier === 'up-to',
  ],
  [
    '/charts/speedup-vs-compression?scope=decode,end-to-end&from=2024',
    ['Scope: Decode', 'Scope: End to end', 'From: 2024'],
    ({ scope, date }) => ['decode', 'end-to-end'].includes(scope) && date >= '2024',
  ],
  [
    '/charts/memory-by-hardware?hardware=a6000&hardware=a100',
    ['Hardware: A6000', 'Hardware: A100'],
    ({ conditions: { hardware } }) => hardware.includes('a6000') || hardware.includes('a100'),
  ],
  [
    '/charts/kv-cache?technique=pruning&technique=moe,kv-cache&to=2023',
    [
      'Technique: Pruning',
      'Technique: Mixture of experts',
      'Technique: KV-cache compression',
      'To: 2023',
    ],
    ({ techniques, date }) =>
      ['pruning', 'moe', 'kv-cache'].some((id) => techniques.includes(id)) && date < '2024',
  ],
  [
    '/charts/kv-cache?hardware=not-stated&scope=decode&q=speed',
    ['Hardware: Hardware not stated', 'Scope: Decode', 'Text: “speed”'],
    ({ conditions, scope, title, method, evidence }) =>
      !conditions.hardware.length &&
      scope === 'decode' &&
      /speed/i.test(`${title} ${method} ${evidence.quote}`),
  ],
  [
    '/charts/speedup-vs-compression?complete=1',
    ['Only: complete claims'],
    ({ scope, baseline, conditions }) =>
      scope !== 'not-stated' &&
      baseline !== null &&
      conditions.model.length > 0 &&
      conditions.hardware.length > 0,
  ],
  [
    '/charts/kv-cache?complete=1',
    ['Only: complete claims'],
    ({ scope, baseline, conditions }) =>
      scope !== 'not-stated' &&
      baseline !== null &&
      conditions.model.length > 0 &&
      conditions.contextTokens !== null,
  ],
  [
    '/charts/kv-cache?complete=1&fields=hardware,batch',
    ['Only: claims that state hardware and batch size'],
    ({ conditions }) => conditions.hardware.length > 0 && conditions.batchSize !== null,
  ],
  ['/?paper=snapkv', ['Paper: SnapKV'], ({ paper }) => paper === 'snapkv'],
];

for (const [address, names, match] of LINKS)
  test(`${address} opens exactly that view, and stays in the address bar`, async ({
    page,
    request,
  }) => {
    const all = await corpus(request);
    const wanted = all.filter(match);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
    await open(page, address);
    await expect(chips(page)).toHaveCount(names.length);
    for (const name of names)
      await expect(page.getByRole('button', { name: `Remove ${name}`, exact: true })).toBeVisible();
    await expectView(page, wanted, all.length);
    await expect.poll(() => search(page)).toBe(new URL(address, page.url()).search);
  });

test('boxes are checked for what the link names, and for nothing else', async ({ page }) => {
  await open(page, '/charts/kv-cache?technique=kv-cache,moe&scope=decode');
  await expect(box(page, 'Technique', 'KV-cache compression')).toBeChecked();
  await expect(box(page, 'Technique', 'Mixture of experts')).toBeChecked();
  await expect(box(page, 'Scope', 'Decode')).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('without a query the page shows the whole corpus', async ({ page, request }) => {
  const all = await corpus(request);
  for (const route of ['/', ...VIEWS.map((view) => `/charts/${view}`)]) {
    await open(page, route);
    await expectView(page, all, all.length);
    await expect(chips(page)).toHaveCount(0);
  }
});

test('a query goes along from chart to chart and to the overview', async ({ page, request }) => {
  const all = await corpus(request);
  const decode = all.filter(({ scope }) => scope === 'decode');
  await open(page, '/charts/kv-cache?scope=decode');
  for (const name of ['Memory saving by hardware', 'Speed-up vs compression', 'Overview']) {
    await goTo(page, name);
    await expect(page).toHaveURL(/\?scope=decode$/);
    await expectView(page, decode, all.length);
  }
});

const BAD: [what: string, address: string, says: RegExp, left: string[]][] = [
  ['an unknown key', '?tint=red&scope=decode', /unknown key tint=red/, ['Remove Scope: Decode']],
  [
    'an unknown value among known ones',
    '?scope=decode,sideways',
    /unknown value scope=sideways/,
    ['Remove Scope: Decode'],
  ],
  ['an unknown field', '?fields=colour', /unknown value fields=colour/, []],
  ['the key __proto__', '?__proto__=decode', /unknown key __proto__=decode/, []],
  ['the value __proto__', '?scope=__proto__', /unknown value scope=__proto__/, []],
  ['the key constructor', '?constructor=1', /unknown key constructor=1/, []],
  ['a year that is none', '?from=soon', /unknown value from=soon/, []],
  ['a bad percent sequence', '?scope=%E0%A4%A', /unknown value scope=/, []],
  ['markup', '?scope=%3Cimg%20src=x%3E', /unknown value scope=<img src=x>/, []],
];

for (const [what, query, says, left] of BAD)
  test(`${what} in the address is named in a notice and left out`, async ({ page, request }) => {
    const all = await corpus(request);
    await open(page, `/charts/memory-by-hardware${query}`);
    const notice = page.getByRole('note', { name: 'Notice' });
    await expect(notice).toContainText(says);
    await expect(chips(page)).toHaveCount(left.length);
    for (const name of left) await expect(page.getByRole('button', { name })).toBeVisible();
    const wanted = left.length ? all.filter(({ scope }) => scope === 'decode') : all;
    await expectView(page, wanted, all.length);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toBeHidden();
    await expect(status(page)).toHaveText(`${wanted.length} of ${all.length} claims`);
  });

test('a dismissed notice stays away while filtering goes on', async ({ page }) => {
  await open(page, '/charts/kv-cache?tint=red');
  const notice = page.getByRole('note', { name: 'Notice' });
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await box(page, 'Scope', 'Prefill').check();
  await expect(chips(page)).toHaveCount(1);
  await expect(notice).toBeHidden();
  await expect(group(page, 'Scope').getByRole('checkbox', { checked: true })).toHaveCount(1);
});
