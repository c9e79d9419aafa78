import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** A claim as `/api/claims.json` has it; what these tests read of it. */
export interface Claim {
  id: string;
  paper: string;
  title: string;
  arxiv: string;
  date: string;
  method: string;
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
  evidence: { source: string; quote: string; locator: string | null };
}

export const VIEWS = ['speedup-vs-compression', 'memory-by-hardware', 'kv-cache'] as const;

/** A paper with claims and a paper without. */
export const PAPER = '/papers/snapkv';
export const PAPER_WITHOUT = '/papers/hesso';

export const ROUTES = [
  '/',
  ...VIEWS.map((view) => `/charts/${view}`),
  '/papers',
  PAPER,
  PAPER_WITHOUT,
  '/about',
  '/no/such/page',
];

/** @param base path that the site lives under */
export async function corpus(request: APIRequestContext, base = ''): Promise<Claim[]> {
  const answer = await request.get(`${base}/api/claims.json`);
  return ((await answer.json()) as { claims: Claim[] }).claims;
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

/** Ids of the table's rows, in its order. */
export async function listed(page: Page): Promise<string[]> {
  const rows = table(page).locator('tbody tr');
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-claim') ?? ''));
}

/** What a figure says and shows of the claims that match. */
async function told(figure: Locator) {
  const shown = await marks(figure).evaluateAll((all) =>
    all.flatMap((mark) => (mark.getAttribute('data-claim') ?? '').split(' ')),
  );
  const omissions = figure.locator('details.omissions');
  const [, drawn, left] =
    /^\s*(\d+)\s+claims? drawn, (\d+) left out/.exec(
      (await omissions.locator('summary').textContent()) ?? '',
    ) ?? [];
  return {
    counts: [Number(drawn), Number(left)],
    drawn: [...new Set(shown)].sort(),
    left: (await omissions.locator('a').allTextContents()).sort(),
  };
}

/**
 * The page shows these claims and no others: the status counts them, the table lists them in this
 * order, and each figure's drawn and left-out claims are together these, none of them twice.
 */
export async function expectView(page: Page, claims: readonly Claim[], total: number) {
  const ids = claims.map(({ id }) => id);
  await expect(status(page)).toHaveText(`${ids.length} of ${total} claims`);
  await expect.poll(() => listed(page), 'claims of the table').toEqual(ids);
  const figures = page.getByRole('figure');
  for (const figure of await figures.all())
    await expect(async () => {
      const { counts, drawn, left } = await told(figure);
      expect(counts).toEqual([drawn.length, left.length]);
      expect([...drawn, ...left].sort()).toEqual([...ids].sort());
    }).toPass({ timeout: 10_000 });
}
