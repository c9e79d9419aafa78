import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { corpus, drawnIn, idsOf, open, openView } from './reader';

async function saved(page: Page, name: string | RegExp) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
const ADDRESS = '/charts/speedup-vs-compression?technique=kv-cache,sparse-attention';

for (const [screen, use] of [
  ['a desktop', {}],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const)
  test.describe(`on ${screen}`, () => {
    test.use(use);

    test('a chart is saved as an SVG that stands alone, with its claims', async ({ page }) => {
      await openView(page, ADDRESS);
      const drawn = await drawnIn(page.getByRole('figure'));
      const { name, bytes } = await saved(page, 'Download SVG');
      expect(name).toMatch(/^as-reported_.*speedup-vs-compression.*\.svg$/);
      const found = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        return {
          space: root.namespaceURI,
          bad: root.querySelector('parsererror, script, [onload]') !== null,
          title: root.querySelector('title')?.textContent,
          texts: root.textContent,
          claims: JSON.parse(root.querySelector('metadata')?.textContent ?? 'null') as unknown,
        };
      }, bytes.toString());
      expect(found.space).toBe('http://www.w3.org/2000/svg');
      expect(found.bad).toBe(false);
      expect(found.title).toContain('Does a smaller model also run faster?');
      expect(found.texts).toContain('KV-cache compression or Sparse attention');
      expect(bytes.toString()).not.toContain('var(--');
      for (const id of drawn) expect(JSON.stringify(found.claims)).toContain(`"${id}"`);
    });

    test('and as PNG, once and twice its size, and 1200 × 630', async ({ page }) => {
      await openView(page, ADDRESS);
      const [width, height] = sizeOf((await saved(page, 'Download PNG')).bytes);
      expect(width).toBeGreaterThan(300);
      expect(sizeOf((await saved(page, 'PNG, 2×')).bytes)).toEqual([2 * width, 2 * height]);
      expect(sizeOf((await saved(page, 'PNG, 1200 × 630')).bytes)).toEqual([1200, 630]);
    });

    test('the table and its papers leave in every format, and all of it in one zip', async ({
      page,
      request,
    }) => {
      const of = (await corpus(request)).filter(({ paper }) => paper === 'gear');
      await openView(page, '/?paper=gear');
      await page.getByRole('button', { name: 'Cite, share, embed, other formats' }).click();
      const markdown = (await saved(page, 'Download Markdown')).bytes.toString();
      expect(
        markdown
          .trim()
          .split('\n')
          .filter((line) => line.startsWith('|')),
      ).toHaveLength(of.length + 2);
      expect((await saved(page, 'Download LaTeX')).bytes.toString()).toContain('\\cite{gear}');
      expect((await saved(page, 'Download BibTeX')).bytes.toString()).toMatch(/^@misc\{gear,/m);
      const csl = JSON.parse(
        (await saved(page, 'Download CSL-JSON')).bytes.toString(),
      ) as unknown[];
      expect(csl).toHaveLength(1);
      const zip = (await saved(page, 'Download everything (zip)')).bytes;
      expect(zip.subarray(0, 2).toString()).toBe('PK');
      for (const name of ['datapackage.json', 'claims.csv', 'papers.bib', 'README.md'])
        expect(zip.includes(name), name).toBe(true);
    });
  });

test('the share panel has the link, the code of the frame, and both kept to the data', async ({
  page,
  request,
}) => {
  const { version } = (await (await request.get('/api/claims.json')).json()) as { version: string };
  await openView(page, ADDRESS);
  await page.getByRole('button', { name: 'Cite, share, embed, other formats' }).click();
  const share = page.getByRole('region', { name: 'Share' });
  const link = share.getByLabel('Link', { exact: true });
  await expect(link).toHaveValue(page.url());
  await expect(share.locator('textarea')).toHaveValue(
    /\/embed\/speedup-vs-compression\?technique=kv-cache,sparse-attention/,
  );
  await share.getByRole('checkbox').check();
  await expect(link).toHaveValue(`${page.url()}&data=${version}`);
});

test('a hollow pairing travels along as a caveat', async ({ page }) => {
  await openView(page, '/charts/speedup-vs-compression?paper=gear');
  await page.getByRole('button', { name: 'Cite, share, embed, other formats' }).click();
  const markdown = (await saved(page, 'Download Markdown')).bytes.toString();
  expect(markdown).toContain('hollow pairing');
});

test('every claim can be reported as mistaken', async ({ page, request }) => {
  const of = (await corpus(request)).filter(({ paper }) => paper === 'moa');
  await open(page, '/papers/moa');
  const links = page.getByRole('link', { name: 'Report a mistake' });
  await expect(links).toHaveCount(of.length);
  const asked = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('title')),
  );
  expect(asked.toSorted()).toEqual(
    idsOf(of)
      .map((id) => `Mistake in ${id}`)
      .toSorted(),
  );
});
