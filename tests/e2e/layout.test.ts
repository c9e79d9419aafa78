import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { corpus, expectView, marks, open, openView, ROUTES, VIEWS } from './reader';

/** Texts may touch, and a glyph's box is rounded; this much, in px, is no overlap. */
const TOUCH = 1;

/**
 * Pairs of texts of one drawing that lie on each other, and texts that the page cuts off.
 * A text takes its em box, from the descenders up: fonts add air above it.
 */
function overlaps(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    ([texts, touch]) => {
      const wrong: string[] = [];
      for (const svg of document.querySelectorAll('.plots svg')) {
        if (!svg.getClientRects().length) continue;
        const boxes = [...svg.querySelectorAll<SVGTextElement>(texts)].map((node) => {
          const { left, right, bottom } = node.getBoundingClientRect();
          const em = Number.parseFloat(getComputedStyle(node).fontSize);
          const top = bottom - em * (node.getScreenCTM()?.d ?? 1);
          return { text: node.textContent, box: { left, right, top, bottom } };
        });
        boxes.forEach(({ text, box }, i) => {
          if (box.left < -touch || box.right > document.documentElement.clientWidth + touch)
            wrong.push(`“${text}” is cut off`);
          for (const other of boxes.slice(i + 1)) {
            const across =
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (across > touch && down > touch) wrong.push(`“${text}” on “${other.text}”`);
          }
        });
      }
      return wrong;
    },
    [selector, TOUCH] as const,
  );
}

const WIDTHS = [390, 768, 1440, 2560];
const QUERIES = [
  '',
  '?technique=kv-cache',
  '?from=2024',
  '?qualifier=up-to',
  '?scope=decode,prefill',
];

for (const width of WIDTHS)
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const view of VIEWS)
      test(`no text of ${view} lies on another`, async ({ page }) => {
        for (const query of QUERIES) {
          await (query ? openView : open)(page, `/charts/${view}${query}`);
          if (!query) await expect(marks(page)).not.toHaveCount(0);
          expect(await overlaps(page, 'text'), `with ${query || 'no filter'}`).toEqual([]);
        }
      });

    test('no page scrolls sideways', async ({ page }) => {
      for (const route of ROUTES) {
        await page.goto(route);
        const [wide, seen] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        expect(wide, route).toBeLessThanOrEqual(seen);
      }
    });
  });

test('names of methods stand beside their marks', async ({ page }) => {
  await open(page, '/charts/speedup-vs-compression');
  await expect(page.locator('.plots:visible [paint-order] text')).not.toHaveCount(0);
});

test('no text of a chart is smaller than 12 px on any screen', async ({ page }) => {
  for (const width of WIDTHS)
    for (const view of VIEWS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/charts/${view}`);
      const smallest = await page.evaluate(() => {
        const sizes = [...document.querySelectorAll<SVGTextElement>('.plots text')]
          .filter((text) => text.getClientRects().length)
          .map((text) => {
            // An upright text is turned, not smaller.
            const { a = 0, b = 0 } = text.getScreenCTM() ?? {};
            return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
          });
        return Math.min(...sizes);
      });
      expect(smallest, `${view} at ${width} px`).toBeGreaterThanOrEqual(11.99);
    }
});

test('a chart is redrawn when the window changes', async ({ page, request }) => {
  const all = await corpus(request);
  const some = all.filter(({ date }) => date >= '2024');
  await openView(page, '/charts/kv-cache?from=2024');
  await expectView(page, some, all.length);
  const drawn = () =>
    page
      .locator('.plots:visible svg')
      .first()
      .evaluate((svg) => svg.getAttribute('width'));
  const wide = await drawn();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(drawn).not.toBe(wide);
  await expectView(page, some, all.length);
  expect(await overlaps(page, 'text')).toEqual([]);
});
