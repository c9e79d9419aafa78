import type { Browser } from '@playwright/test';
import { PAGES, idle, inFreshProfile, slowDown, type PageName } from './browser';
import type { Site } from './sites';

/** How many marks were on screen from when on, in ms since the navigation began. */
type Timeline = { marks: number; at: number }[];
type Watched = Window & { timeline: Timeline };

/** Time until all marks of the view are on screen and stay, on a slow device and network. */
export async function timeUntilShown(browser: Browser, site: Site, name: PageName) {
  return inFreshProfile(browser, async (page) => {
    await slowDown(page);
    await page.addInitScript(watchMarks, PAGES[name].marks);
    await page.goto(site.url + PAGES[name].path);
    await idle(page, site);
    const [timeline, firstPaint] = await page.evaluate(() => [
      (window as unknown as Watched).timeline,
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    ]);
    const last = timeline.at(-1);
    if (!last?.marks) throw new Error(`${page.url()} shows no mark`);
    return { ms: Math.max(last.at, firstPaint), marks: last.marks };
  });
}

/** Runs in the page: counts in each frame the marks within the window; a count's time is the end of its frame. */
function watchMarks(selector: string): void {
  const timeline: Timeline = [];
  (window as unknown as Watched).timeline = timeline;
  const frame = () => {
    let marks = 0;
    for (const mark of document.querySelectorAll(selector)) {
      const { width, top, bottom } = mark.getBoundingClientRect();
      if (width > 0 && bottom > 0 && top < innerHeight) marks += 1;
    }
    if (marks !== (timeline.at(-1)?.marks ?? 0)) {
      const entry = { marks, at: Infinity };
      timeline.push(entry);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (entry.at = performance.now());
      port2.postMessage(null);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
