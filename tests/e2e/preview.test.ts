import { expect, test } from './fixtures';
import { VIEWS } from './reader';

interface Papers {
  papers: { id: string }[];
}

test('every view and every paper has its image, and its page names it', async ({ request }) => {
  const { papers } = (await (await request.get('/api/papers.json')).json()) as Papers;
  const pages = [
    ['/', 'speedup-vs-compression'],
    ...VIEWS.map((view) => [`/charts/${view}`, view]),
    ...papers.map(({ id }) => [`/papers/${id}`, `papers/${id}`]),
  ];
  for (const [path = '', name = ''] of pages) {
    const html = await (await request.get(path)).text();
    const [, address = ''] = /<meta property="og:image" content="([^"]*)">/.exec(html) ?? [];
    expect(address).toBe(`/preview/${name}.png`);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    const response = await request.get(address);
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(80_000);
  }
});
