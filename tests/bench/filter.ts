import type { Browser, Page } from '@playwright/test';
import { PAGES, idle, inFreshProfile, type PageName } from './browser';
import type { Site } from './sites';

const TECHNIQUE = 'Quantization';

interface Painted {
  ms: number;
  marks: number;
}
type Armed = Window & { painted: Promise<Painted> };

/** From the first click on a technique, on a page at rest, to the frame that shows the other marks. */
export async function filterToPaint(browser: Browser, site: Site, name: PageName) {
  return inFreshProfile(browser, async (page) => {
    const { path, marks } = PAGES[name];
    await page.goto(site.url + path);
    await idle(page, site);
    await page.evaluate(arm, marks);
    await clickTechnique(page);
    const painted = await page.evaluate(() => (window as unknown as Armed).painted);
    await idle(page, site);
    const final = await page
      .locator(marks)
      .evaluateAll((all) => all.filter((mark) => mark.checkVisibility()).length);
    if (final !== painted.marks)
      throw new Error(`${page.url()}: ${painted.marks} marks timed, ${final} in the end`);
    return painted;
  });
}

export async function clickTechnique(page: Page): Promise<void> {
  const technique = page.getByRole('group', { name: 'Technique' });
  await technique.getByRole('checkbox', { name: TECHNIQUE }).click();
}

/** Runs in the page: from the click's own timestamp to the end of the frame after the marks have changed. */
function arm(selector: string): void {
  const visible = () =>
    [...document.querySelectorAll(selector)].filter((mark) => mark.checkVisibility());
  const before = visible();
  (window as unknown as Armed).painted = new Promise((resolve) => {
    const onClick = ({ timeStamp }: Event) => {
      const observer = new MutationObserver(() => {
        const now = visible();
        if (!now.length || (now.length === before.length && now[0] === before[0])) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ ms: performance.now() - timeStamp, marks: now.length });
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
}
