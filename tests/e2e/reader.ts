import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { HEADLINE_VIEWS, VIEW_IDS } from '../../src/lib/views/ids.ts';
import { expect } from './fixtures';

/** A claim as `/api/claims.json` has it; what these tests read of it. */
export interface Claim {
  id: string;
  paper: string;
  title: string;
  arxiv: string;
  date: string;
  method: string;
  measuredBy: string | null;
  techniques: string[];
  metric: string;
  family: string;
  scope: string;
  subject: string | null;
  reported: { value: number | number[]; unit: string; form: string; qualifier: string };
  normalized: { value: number | number[]; unit: string; derivation: string } | null;
  baseline: string | null;
  conditions: { model: string[]; hardware: string[] } & Record<string, unknown>;
  run: string | null;
  evidence: { source: string; quote: string; locator: string | null; version: string | null };
}

/** The charts of the overview, and all charts: each has a page of its own. */
export { HEADLINE_VIEWS as OVERVIEW };
export const VIEWS = VIEW_IDS;

/** Rows that the table arrives with. */
export const FIRST_ROWS = 25;
/** Rows of the table once the page has come to rest, and that each “Show … more” adds. */
export const TABLE_PAGE = 100;
/** Claims that the list of what a chart leaves out names for one reason, at most. */
const NAMED = 100;

/** A paper with claims and a paper without. */
export const PAPER = '/papers/snapkv';
export const PAPER_WITHOUT = '/papers/hesso';
/** A paper that states something twice, and not alike. */
export const PAPER_TWOFOLD = '/papers/mc-moe';

export const ROUTES = [
  '/',
  ...VIEWS.map((view) => `/charts/${view}`),
  '/compare',
  '/papers',
  PAPER,
  PAPER_WITHOUT,
  PAPER_TWOFOLD,
  '/about',
  '/data',
  '/no/such/page',
];

/** @param base path that the site lives under */
export async function corpus(request: APIRequestContext, base = ''): Promise<Claim[]> {
  const answer = await request.get(`${base}/api/claims.json`);
  return ((await answer.json()) as { claims: Claim[] }).claims;
}

/** Ids of all papers, with claims or without. */
export async function paperIds(request: APIRequestContext, base = ''): Promise<string[]> {
  const answer = await request.get(`${base}/api/papers.json`);
  return ((await answer.json()) as { papers: { id: string }[] }).papers.map(({ id }) => id);
}

/** Opens an address and waits until the page answers to the reader. */
export async function open(page: Page, address: string) {
  const response = await page.goto(address);
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  return response;
}

/**
 * Opens an address whose query asks for other than all, and waits for its charts: they arrive as
 * they are without a query, once for each width of screen, and are then drawn anew for one.
 */
export async function openView(page: Page, address: string) {
  await open(page, address);
  await redrawn(page);
}

export const redrawn = (page: Page) => expect(page.locator('.at-wide')).toHaveCount(0);

/** Follows a link of the header; those to charts are in its menu. */
export async function goTo(page: Page, name: string) {
  const pages = page.getByRole('navigation', { name: 'Pages' });
  const link = pages.getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await pages.getByRole('button', { name: 'Charts' }).click();
  await link.click();
}

export const table = (page: Page) => page.getByRole('table', { name: 'Claims' });
export const status = (page: Page) => page.getByRole('status');
export const chips = (page: Page) => page.getByRole('button', { name: /^Remove / });
export const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** An option's box; its name is the label and the count. */
export const box = (page: Page, filter: string, option: string) =>
  group(page, filter).getByRole('checkbox', { name: new RegExp(`^${option} \\d+$`) });

/** Marks that are on screen: a chart stands in the page once for each width, until it is redrawn. */
export const marks = (within: Page | Locator) => within.locator('.plots:visible a[data-claim]');

/** The mark of one claim. */
export const markOf = (page: Page, id: string) =>
  page.locator(`.plots:visible a[data-claim="${id}"]`);

/** The query of the address bar. */
export const search = (page: Page) => new URL(page.url()).search;

export const more = (page: Page) => page.getByRole('button', { name: /^Show \d+ more of \d+$/ });

export const isHeadline = ({ evidence }: Claim) => evidence.source === 'abstract';

export const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);

/** Ids of the table's rows, in its order. */
export async function listed(page: Page): Promise<string[]> {
  const rows = table(page).locator('tbody tr');
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-claim') ?? ''));
}

/** The table's first rows are these claims in this order, and a button offers what more there is. */
export async function expectListed(page: Page, ids: readonly string[], pages = 1) {
  const shown = ids.slice(0, pages * TABLE_PAGE);
  await expect.poll(() => listed(page), 'claims of the table').toEqual(shown);
  const rest = ids.length - shown.length;
  const offer = rest ? [`Show ${Math.min(TABLE_PAGE, rest)} more of ${rest}`] : [];
  await expect(more(page)).toHaveText(offer);
}

/** What a list says of the claims left out for one reason. */
export interface Left {
  reason: string;
  count: number;
  named: string[];
  /** Claims that are counted and not named. */
  rest: number;
}

/** What a figure says of the claims that it leaves out: in all, and by reason. */
export async function leftOut(figure: Locator): Promise<Left[]> {
  const items = await figure.locator('details.omissions > ul > li').evaluateAll((all) =>
    all.map((item) => ({
      text: item.textContent.replace(/\s+/g, ' ').trim(),
      ids: [...item.querySelectorAll('a')].map((link) => link.textContent),
    })),
  );
  return items.map(({ text, ids }) => {
    const [, count, reason = ''] = /^(\d+) (.*)$/.exec(text) ?? [];
    const [, rest = '0'] = / and (\d+) more$/.exec(text) ?? [];
    const at = reason.indexOf(ids[0] ?? '');
    return {
      reason: reason.slice(0, at).trim(),
      count: Number(count),
      named: ids,
      rest: Number(rest),
    };
  });
}

/** Ids of the claims whose marks a figure shows. */
export async function drawnIn(figure: Page | Locator): Promise<string[]> {
  const shown = await marks(figure).evaluateAll((all) =>
    all.flatMap((mark) => (mark.getAttribute('data-claim') ?? '').split(' ')),
  );
  return [...new Set(shown)].sort();
}

/**
 * A figure's drawn and left-out claims are together these, none of them twice: each reason counts
 * its claims and names them, the first hundred where they are more.
 */
export async function expectDrawnOrNamed(figure: Locator, ids: readonly string[]) {
  const drawn = await drawnIn(figure);
  const left = await leftOut(figure);
  const summary = await figure.locator('details.omissions > summary').textContent();
  const [, shown, gone] = /^\s*(\d+)\s+claims? drawn, (\d+) left out/.exec(summary ?? '') ?? [];
  expect(Number(shown)).toBe(drawn.length);
  expect(drawn.length + Number(gone)).toBe(ids.length);
  expect(left.reduce((sum, { count }) => sum + count, 0)).toBe(Number(gone));
  expect(new Set(left.map(({ reason }) => reason)).size).toBe(left.length);
  for (const { reason, count, named, rest } of left) {
    expect(named.length + rest, reason).toBe(count);
    expect(named.length, reason).toBe(Math.min(count, NAMED));
  }
  const told = [...drawn, ...left.flatMap(({ named }) => named)];
  expect(new Set(told).size).toBe(told.length);
  if (left.some(({ rest }) => rest)) expect(ids).toEqual(expect.arrayContaining(told));
  else expect(told.sort()).toEqual([...ids].sort());
}

/**
 * The page shows these claims and no others: the status counts them, the table lists them in this
 * order, a hundred at a time, and each figure either draws a claim or says that it is left out.
 */
export async function expectView(page: Page, claims: readonly Claim[], total: number) {
  const ids = idsOf(claims);
  await expect(status(page)).toHaveText(`${ids.length} of ${total} claims`);
  await expectListed(page, ids);
  for (const figure of await page.getByRole('figure').all())
    await expect(() => expectDrawnOrNamed(figure, ids)).toPass({ timeout: 10_000 });
}
