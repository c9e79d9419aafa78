// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { shade } from '#lib/components/lens.ts';
import type { Compared } from '#lib/compare/verdict.ts';

function plots(...claims: string[]) {
  const div = document.createElement('div');
  div.innerHTML = `<svg>${claims.map((ids) => `<a data-claim="${ids}"></a>`).join('')}</svg>`;
  return [...div.querySelectorAll('svg')];
}
const shades = (of: Element[]) =>
  of.flatMap((svg) =>
    [...svg.querySelectorAll('a')].map((mark) =>
      mark.hasAttribute('data-pinned') ? 'pinned' : mark.getAttribute('data-alike'),
    ),
  );
const SAME: Record<string, number> = { 'p/pin': 7, 'p/a': 5, 'p/b': 2 };
const answer = (ids: string[]) =>
  Promise.resolve(ids.map((id) => ({ id, same: SAME[id] }) as Compared));

it('shades each mark by its closest claim, and tells the pinned one', async () => {
  const asked = vi.fn(answer);
  const of = plots('p/pin', 'p/a', 'p/b', 'p/b p/a');
  await shade(of, 'p/pin', asked);
  expect(shades(of)).toEqual(['pinned', '5', '2', '5']);
  expect(asked.mock.calls).toEqual([[['p/pin', 'p/a', 'p/b']]]);
});

it('shades nothing beside a claim that is not there', async () => {
  const of = plots('p/a');
  await shade(of, 'p/none', () => Promise.resolve([]));
  expect(shades(of)).toEqual([null]);
});
