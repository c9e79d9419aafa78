import { expect, test } from './fixtures';
import { open, PAPER, ROUTES } from './reader';

const ORIGIN = /^https?:\/\/[^/]+/;
const FILES: Record<string, RegExp> = {
  '/api/claims.csv': /^text\/csv/,
  '/api/claims.arrow': /^application\/vnd\.apache\.arrow\.file$/,
  '/api/claims.json': /^application\/json/,
  '/api/papers.json': /^application\/json/,
  '/api/schema.json': /^application\/json/,
  '/api/datapackage.json': /^application\/json/,
  '/feed.xml': /^application\/atom\+xml/,
  '/sitemap.xml': /^(text|application)\/xml/,
  '/llms.txt': /^text\/plain; charset=utf-8$/,
  '/robots.txt': /^text\/plain/,
};

for (const [path, type] of Object.entries(FILES))
  test(`${path} is there, as what it is`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toMatch(type);
    expect((await response.body()).length).toBeGreaterThan(50);
  });

test('the Data Package names files that there are, of its version and weight', async ({
  request,
}) => {
  const described = (await (await request.get('/api/datapackage.json')).json()) as {
    version: string;
    resources: { path: string; bytes: number }[];
  };
  const claims = (await (await request.get('/api/claims.json')).json()) as { version: string };
  expect(described.version).toBe(claims.version);
  for (const { path, bytes } of described.resources) {
    const body = await (await request.get(`/api/${path}`)).body();
    expect([path, body.length]).toEqual([path, bytes]);
  }
});

test('robots are led to a sitemap of every page', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  expect(sitemap).toMatch(/^https:\/\/[^/]+\/sitemap\.xml$/);
  const listed = await (await request.get(sitemap.replace(ORIGIN, ''))).text();
  const paths = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    address.replace(ORIGIN, ''),
  );
  expect(paths).toEqual(expect.arrayContaining(ROUTES.filter((path) => path !== '/no/such/page')));
  for (const path of paths) expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
});

test('llms.txt and the feed link to what there is', async ({ request }) => {
  for (const file of ['/llms.txt', '/feed.xml']) {
    const text = await (await request.get(file)).text();
    const links = [...text.matchAll(/\]\((https:[^)]+)\)|href="([^"]+)"/g)].map(
      ([, markdown, xml]) => (markdown ?? xml ?? '').replace(ORIGIN, ''),
    );
    expect(links.length).toBeGreaterThan(1);
    for (const path of links)
      expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
  }
});

for (const [path, type] of [
  ['/', 'Dataset'],
  ['/data', 'Dataset'],
  [PAPER, 'ScholarlyArticle'],
] as const)
  test(`${path} says to search engines that it is a ${type}, and its policy lets it`, async ({
    page,
  }) => {
    await open(page, path);
    const data = page.locator('head > script[type="application/ld+json"]');
    await expect(data).toHaveCount(1);
    const said = JSON.parse((await data.textContent()) ?? '') as Record<string, unknown>;
    expect(said['@type']).toBe(type);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      '/feed.xml',
    );
  });

test('the page on the data says what each term is, before any script runs', async ({ request }) => {
  const html = await (await request.get('/data')).text();
  for (const definition of [
    'Weights, activations or optimizer statistics stored in fewer bits.',
    'The same model with nothing removed; precision not stated.',
  ])
    expect(html).toContain(definition);
});

test('the page on the data links to each file and copies a snippet', async ({ page }) => {
  await open(page, '/data');
  const files = page.getByRole('main').getByRole('link', { name: /\.(csv|arrow|json|xml|txt)$/ });
  const hrefs = await files.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const path of Object.keys(FILES).filter((path) => !/robots|sitemap/.test(path)))
    expect(hrefs).toContain(path);
  await page.getByRole('button', { name: 'Copy the DuckDB code' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^SELECT id[\s\S]+\/api\/claims\.csv[\s\S]+LIMIT 5;$/);
});
