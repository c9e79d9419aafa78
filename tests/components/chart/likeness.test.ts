import { expect, it, vi } from 'vitest';
import { shade } from '#lib/components/chart/likeness.ts';
import type { Compared } from '#lib/compare/verdict.ts';

function plots(...claims: string[]) {
  const div = document.createElement('div');
  div.innerHTML = `<svg>${claims.map((ids) => `<a data-claim="${ids}"></a>`).join('')}</svg>`;
  return div;
}
const shades = (within: Element) =>
  [...within.querySelectorAll('a')].map((mark) =>
    mark.hasAttribute('data-pinned') ? 'pinned' : mark.getAttribute('data-alike'),
  );
const SAME: Record<string, number> = { 'p/pin': 7, 'p/a': 5, 'p/b': 2 };
const answer = (_: string, ids: string[]) =>
  Promise.resolve(ids.map((id) => ({ id, same: SAME[id] }) as Compared));

it('shades each mark by its closest claim, and tells the pinned one', async () => {
  const asked = vi.fn(answer);
  const of = plots('p/pin', 'p/a', 'p/b', 'p/b p/a');
  await shade(of, 'p/pin', asked);
  expect(shades(of)).toEqual(['pinned', '5', '2', '5']);
  expect(asked.mock.calls).toEqual([['p/pin', ['p/pin', 'p/a', 'p/b']]]);
});

it('draws a mark the stronger, the more it shares, and by an attribute that files keep', async () => {
  const within = plots('p/pin', 'p/a', 'p/b');
  await shade(within, 'p/pin', answer);
  const opacity = () =>
    [...within.querySelectorAll('a')].map((mark) => mark.getAttribute('opacity'));
  expect(opacity()).toEqual([null, '0.7', '0.25']);
  await shade(within, null, answer);
  expect(opacity()).toEqual([null, null, null]);
});

it('takes the shades away when nothing is pinned any more, and asks nobody', async () => {
  const of = plots('p/pin', 'p/a');
  await shade(of, 'p/pin', answer);
  const asked = vi.fn(answer);
  await shade(of, null, asked);
  expect(shades(of)).toEqual([null, null]);
  expect(asked).not.toHaveBeenCalled();
});

it('drops the answer of a claim that is pinned no longer', async () => {
  const of = plots('p/pin', 'p/a');
  const late = shade(of, 'p/pin', async (pin, ids) => {
    await shade(of, 'p/a', answer);
    return answer(pin, ids);
  });
  await late;
  expect(shades(of)).toEqual(['7', 'pinned']);
});

it('shades nothing beside a claim that is not there', async () => {
  const of = plots('p/a');
  await shade(of, 'p/none', () => Promise.resolve([]));
  expect(shades(of)).toEqual([null]);
});
