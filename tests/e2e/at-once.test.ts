import { expect, test } from './fixtures';
import { box, listed, marks, open, redrawn, status, TABLE_PAGE } from './reader';

test('a filter leaves its marks in the frame of the click, before anything has answered it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    class Mute extends Worker {
      override postMessage(message: unknown, more?: StructuredSerializeOptions | Transferable[]) {
        if ('silent' in window) return;
        super.postMessage(message, more as StructuredSerializeOptions);
      }
    }
    window.Worker = Mute;
  });
  await open(page, '/charts/speedup-vs-compression');
  // At rest, the rest of the table's first page is there.
  await expect.poll(async () => (await listed(page)).length).toBe(TABLE_PAGE);
  const before = await marks(page).count();
  await page.evaluate(() => Object.assign(window, { silent: true }));
  const left = await page.evaluate(() => {
    const [technique] = [...document.querySelectorAll('fieldset')];
    const [pruning] = [...(technique?.querySelectorAll('label') ?? [])].filter((label) =>
      label.textContent.includes('Pruning'),
    );
    pruning?.querySelector('input')?.click();
    const all = [...document.querySelectorAll('.plots a[data-claim]')];
    return all
      .filter((mark) => mark.checkVisibility())
      .map((mark) => mark.getAttribute('data-claim'));
  });
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(before);
  await page.reload();
  await box(page, 'Technique', 'Pruning').check();
  await redrawn(page);
  await expect
    .poll(() =>
      marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-claim'))),
    )
    .toEqual(left);
});

test('a link with a filter does not look like its answer before it is', async ({ page }) => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/corpus.arrow', (route) => held.then(() => route.continue()));
  await page.goto('/charts/kv-cache?technique=kv-cache');
  const chart = page.locator('figure .body');
  await expect(chart).toHaveCSS('opacity', '0.35');
  await expect(status(page)).toHaveCSS('opacity', '0.35');
  answer();
  await expect(chart).toHaveCSS('opacity', '1');
  await expect(status(page)).toHaveCSS('opacity', '1');
});
