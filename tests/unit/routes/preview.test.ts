import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { VIEW_IDS } from '#lib/views/index.ts';
import { paperImage, viewImage } from '../../../src/routes/preview/images.server';
import { withPreview, type PreviewedPage } from '../../../src/routes/preview/tags.server';

/** What the specification says of a PNG's first bytes, and how many colours are in use. */
function read(png: Buffer) {
  const at = png.indexOf('IDAT');
  const pixels = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  return {
    signature: png.subarray(0, 8).toString('hex'),
    size: [png.readUInt32BE(16), png.readUInt32BE(20)],
    colours: new Set(pixels).size,
  };
}
const expectImage = (png: Buffer) => {
  const { signature, size, colours } = read(png);
  expect(signature).toBe('89504e470d0a1a0a');
  expect(size).toEqual([1200, 630]);
  expect(colours).toBeGreaterThan(50);
  expect(png.length).toBeLessThan(80_000);
};

describe('a preview image', () => {
  it.each(VIEW_IDS)('of %s is small, 1200 × 630 and not blank', async (id) => {
    expectImage(await viewImage(id));
  });

  it.each(['snapkv', 'qwen2-5-1m', 'awrs'])('of the paper %s is too', (id) => {
    expectImage(paperImage(id) ?? Buffer.alloc(0));
  });

  it('is of papers that there are', () => {
    expect(paperImage('no-such-paper')).toBeNull();
  });
});

const HTML =
  '<head><title>SnapKV "all" · As Reported</title><meta name="description" content="What &quot;it&quot; reports"></head><body></body>';
const tags = (page: Partial<PreviewedPage>, html = HTML) => {
  const paperPage = {
    route: '/papers/[id]',
    params: { id: 'snapkv' },
    path: '/base/papers/snapkv',
    origin: 'https://example.org',
    base: '/base',
  };
  const found = withPreview(html, { ...paperPage, ...page }).matchAll(
    /<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">/g,
  );
  return Object.fromEntries([...found].map(([, name = '', content = '']) => [name, content]));
};

describe('the tags of a page', () => {
  it('say what its title and description say, and where its image is', () => {
    expect(tags({})).toEqual({
      'og:type': 'article',
      'og:site_name': 'As Reported',
      'og:title': 'SnapKV &quot;all&quot; · As Reported',
      'og:description': 'What &quot;it&quot; reports',
      'og:url': 'https://example.org/base/papers/snapkv',
      'og:image': 'https://example.org/base/preview/papers/snapkv.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'SnapKV &quot;all&quot; · As Reported',
      'twitter:card': 'summary_large_image',
      'twitter:title': 'SnapKV &quot;all&quot; · As Reported',
      'twitter:description': 'What &quot;it&quot; reports',
      'twitter:image': 'https://example.org/base/preview/papers/snapkv.png',
    });
  });

  it('name a chart’s own image, and on the overview that of its first chart', () => {
    expect(tags({ route: '/charts/[view]', params: { view: 'kv-cache' } })['og:image']).toBe(
      'https://example.org/base/preview/kv-cache.png',
    );
    expect(tags({ route: '/', params: {} })['og:image']).toBe(
      'https://example.org/base/preview/speedup-vs-compression.png',
    );
  });

  it('start at the site’s own path where the build is not told its address', () => {
    const found = tags({ origin: null });
    expect(found['og:image']).toBe('/base/preview/papers/snapkv.png');
    expect(found).not.toHaveProperty('og:url');
  });

  it('are on no other page', () => {
    expect(tags({ route: '/about', params: {} })).toEqual({});
    expect(tags({ route: null, params: {} })).toEqual({});
  });
});
