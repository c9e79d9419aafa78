import { expect, test as base, type BrowserContext } from '@playwright/test';

/** Chromium's own note on a document that answers 404; nothing that a page writes. */
const OWN_404 = 'Failed to load resource: the server responded with a status of 404';

/** Playwright's own note where a test does without the service worker. */
const OWN_BLOCK = 'Service Worker registration blocked by Playwright';

/** What no page may do: say anything on the console, throw, or ask another origin. */
function watch(context: BrowserContext, origin: string, allowed: RegExp | null): string[] {
  const seen: string[] = [];
  const missing = new Set<string>();
  context.on('response', (response) => {
    const request = response.request();
    if (response.status() === 404 && request.isNavigationRequest()) missing.add(response.url());
    else if (response.status() >= 400) seen.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.text().startsWith(OWN_404) && missing.has(message.location().url)) return;
    if (message.text() === OWN_BLOCK) return;
    if (allowed?.test(message.text())) return;
    seen.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      seen.push(`request to another origin: ${request.url()}`);
  });
  return seen;
}

/** Every test holds the page to silence and to its own origin, whatever else it looks at. */
export const test = base.extend<{ origin: string; allowed: RegExp | null }>({
  origin: async ({ baseURL }, use) => {
    await use(new URL(baseURL ?? '').origin);
  },
  /** Lines on the console that are a tool's own, and none of the page's. */
  allowed: async ({}, use) => {
    await use(null);
  },
  context: async ({ context, origin, allowed }, use) => {
    const seen = watch(context, origin, allowed);
    await use(context);
    expect(seen, 'console messages, errors and foreign requests').toEqual([]);
  },
});

export { expect };
