import type { Compared } from '../../compare/verdict';
import { claimsOf } from './pointed';

/** How opaque a mark is that shares so many axes with the pinned claim, from none to all seven. */
export const STRENGTHS = [0.25, 0.25, 0.25, 0.4, 0.55, 0.7, 0.85, 1] as const;

const asked = new WeakMap<Element, string | null>();

/**
 * Shades the marks within an element by how many axes their claims share with the pinned one:
 * `data-alike`, 0 to 7, and an opacity; the pinned claim's own mark gets `data-pinned`. A mark of several claims has
 * the shade of the closest. An answer that comes after another claim was pinned is dropped.
 * @param pin null: no claim is pinned, and no mark is shaded
 * @param compared asks how claims compare with the pinned one
 */
export async function shade(
  within: Element,
  pin: string | null,
  compared: (pin: string, ids: string[]) => Promise<Compared[]>,
): Promise<void> {
  asked.set(within, pin);
  const marks = [...within.querySelectorAll('a[data-claim]')];
  const found = pin === null ? [] : await compared(pin, [...new Set(marks.flatMap(claimsOf))]);
  if (asked.get(within) !== pin) return;
  const same = new Map(found.map((one) => [one.id, one.same]));
  for (const mark of marks) {
    const ids = claimsOf(mark);
    const isPinned = pin !== null && ids.includes(pin);
    mark.toggleAttribute('data-pinned', isPinned);
    for (const name of ['data-alike', 'opacity']) mark.removeAttribute(name);
    if (isPinned || !found.length) continue;
    const alike = Math.max(...ids.map((id) => same.get(id) ?? 0));
    mark.setAttribute('data-alike', String(alike));
    mark.setAttribute('opacity', String(STRENGTHS[alike]));
  }
}
