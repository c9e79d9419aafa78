import type { Page } from '@playwright/test';

/** Where a page has its charts, and each of them its marks; as selectors. */
export interface Where {
  chart: string;
  marks: string;
}

/** What a page showed after something was done to it; times in ms since the event's own timestamp. */
export interface Painted {
  /** The end of the first frame in which all charts show the marks that they have at rest. */
  ms: number;
  /** Of all charts, at rest. */
  marks: number;
  /** From then until nothing in the charts changed any more: places, axes, words; 0: nothing did. */
  picture: number;
  /** From then until the counts and the table had changed; null: they did not change. */
  status: number | null;
  table: number | null;
  /** The longest task on the main thread; 0: none took 50 ms. */
  longest: number;
}

/** What one part of a page showed: how many marks, or rows, from the end of which frame on. */
interface Part {
  before: number;
  after: { count: number; at: number }[];
  /** It still shows what it showed in the last of these frames. */
  isSame: boolean;
}
interface Record {
  acted: number;
  /** The marks of each: which claims, or where there are none which shapes. */
  charts: Part[];
  /** When something in a chart changed last. */
  picture: number;
  status: Part;
  table: Part;
  longest: number;
}
type Watching = Window & { record: () => Record };

/** Begins to watch the frames of a page; what is done to it next is what is timed. */
export const watch = (page: Page, where: Where): Promise<void> => page.evaluate(watchFrames, where);

/**
 * What has come of it, on a page at rest again. A chart that paints other marks before those that it
 * keeps is an error, and so is a page that none of it changes.
 */
export async function painted(page: Page, what: string): Promise<Painted> {
  const { acted, charts, picture, status, table, longest } = await page.evaluate(() =>
    (window as unknown as Watching).record(),
  );
  const fail = (why: string) => new Error(`${page.url()}, ${what}: ${why}`);
  const last = ({ after }: Part) => after.at(-1)?.at ?? 0;
  for (const { before, after, isSame } of charts) {
    const counts = after.map(({ count }) => count);
    if (after.length > 1) throw fail(`of ${before} marks ${counts.join(', then ')} were painted`);
    if (!isSame) throw fail(`${counts.join() || before} marks timed, others in the end`);
  }
  const changed = Math.max(...charts.map(last));
  if (!acted || !changed) throw fail('the marks stay as they were');
  const since = (part: Part) => (part.after.length ? last(part) - changed : null);
  return {
    ms: changed - acted,
    marks: charts.reduce((sum, { before, after }) => sum + (after.at(-1)?.count ?? before), 0),
    picture: Math.max(0, picture - changed),
    status: since(status),
    table: since(table),
    longest,
  };
}

/**
 * Runs in the page. What a frame shows is read when it has ended, and only where something changed, so
 * that reading delays no frame that is timed.
 */
function watchFrames({ chart, marks }: Where): void {
  const claimsIn = (figure: Element) => () =>
    [...figure.querySelectorAll(marks)]
      .filter((mark) => mark.checkVisibility())
      // A mark without a claim is its shape.
      .map((mark) => mark.getAttribute('data-claim') ?? mark.outerHTML)
      .sort();
  const statusText = () =>
    [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
  const rowsOfTable = () =>
    [...document.querySelectorAll('table[aria-label=Claims] tbody tr')].map(
      (row) => row.getAttribute('data-claim') ?? '',
    );
  const part = (read: () => string[], figure: Element | null = null) => {
    const now = read();
    const after: Part['after'] = [];
    return { figure, read, before: now.length, state: now.join(), after, isTouched: false };
  };
  const charts = [...document.querySelectorAll(chart)].map((one) => part(claimsIn(one), one));
  const [status, table] = [part(statusText), part(rowsOfTable)];
  const parts = [...charts, status, table];

  let acted = 0;
  const acts = ['click', 'input', 'change'];
  const onact = ({ timeStamp }: Event) => (acted ||= timeStamp);
  for (const type of acts) addEventListener(type, onact, { capture: true });

  let isChanged = false;
  let isPictureChanged = false;
  const observer = new MutationObserver((records) => {
    isChanged = true;
    for (const target of new Set(records.map((record) => record.target)))
      for (const one of charts) {
        const isWithin = one.figure?.contains(target) ?? false;
        isPictureChanged ||= isWithin;
        one.isTouched ||= isWithin || target.contains(one.figure);
      }
  });
  const attributeFilter = ['display', 'class', 'style', 'hidden'];
  const all = { subtree: true, childList: true, characterData: true, attributeFilter };
  observer.observe(document, all);

  let picture = 0;
  const own: { start: number; end: number }[] = [];
  const read = (at: number) => {
    if (isPictureChanged && acted) picture = at;
    isPictureChanged = false;
    for (const part of parts) {
      if (part.figure && !part.isTouched) continue;
      part.isTouched = false;
      const now = part.read();
      const state = now.join();
      if (state === part.state) continue;
      part.state = state;
      if (acted) part.after.push({ count: now.length, at });
      else part.before = now.length;
    }
    own.push({ start: at, end: performance.now() });
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (!isChanged) return;
    isChanged = false;
    read(performance.now());
  };
  let next = 0;
  const frame = () => {
    next = requestAnimationFrame(frame);
    port2.postMessage(null);
  };
  next = requestAnimationFrame(frame);

  const tasks: PerformanceEntry[] = [];
  const taskObserver = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  taskObserver.observe({ type: 'longtask' });
  /** How long a task took, but for what it read for us. */
  const length = ({ startTime, duration }: PerformanceEntry) =>
    own
      .filter(({ start, end }) => start >= startTime && end <= startTime + duration)
      .reduce((left, { start, end }) => left - (end - start), duration);

  (window as unknown as Watching).record = () => {
    observer.disconnect();
    cancelAnimationFrame(next);
    for (const type of acts) removeEventListener(type, onact, { capture: true });
    tasks.push(...taskObserver.takeRecords());
    taskObserver.disconnect();
    const found = ({ read, state, before, after }: (typeof parts)[number]) => ({
      before,
      after,
      isSame: read().join() === state,
    });
    const lengths = tasks.filter((task) => task.startTime + task.duration > acted).map(length);
    return {
      acted,
      charts: charts.map(found),
      picture,
      status: found(status),
      table: found(table),
      longest: Math.max(0, ...lengths.filter((ms) => ms >= 50)),
    };
  };
}
