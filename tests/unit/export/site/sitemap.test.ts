import { expect, it } from 'vitest';
import { sitemap } from '#lib/export/site/sitemap.ts';

it('lists the addresses as the protocol has it', () => {
  const addresses = ['https://here.test/', 'https://here.test/charts/explore?a=1&b=2'];
  const { documentElement: root } = new DOMParser().parseFromString(
    sitemap(addresses),
    'application/xml',
  );
  expect(root.localName).toBe('urlset');
  expect(root.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect([...root.children].map(({ localName }) => localName)).toEqual(['url', 'url']);
  expect([...root.querySelectorAll('url > loc')].map(({ textContent }) => textContent)).toEqual(
    addresses,
  );
});
