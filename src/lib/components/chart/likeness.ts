import type { Compared } from '../../compare/verdict';
import { claimsOf } from './marks';

const asked = new WeakMap<Element, string | null>();

/**
 * Shades the marks within an element by how many axes their claims share with the pinned one:
 * `data-alike`, 0 to 7; the pinned claim's own mark gets `data-pinned`. A mark of several claims has
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
    if (isPinned || !found.length) mark.removeAttribute('data-alike');
    else mark.setAttribute('data-alike', String(Math.max(...ids.map((id) => same.get(id) ?? 0))));
  }
}
