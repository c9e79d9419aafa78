import type { Compared } from '../compare/verdict';

const idsOf = (mark: Element) => (mark.getAttribute('data-claim') ?? '').split(' ');

/**
 * Shades marks by how many axes their claims share with the pinned one: `data-alike`, 0 to 7; the
 * pinned claim's own mark gets `data-pinned`. A mark of several claims has the shade of the closest.
 * @param compared asks how claims compare with the pinned one
 */
export async function shade(
  plots: readonly Element[],
  pin: string,
  compared: (ids: string[]) => Promise<Compared[]>,
): Promise<void> {
  const marks = plots.flatMap((svg) => [...svg.querySelectorAll('a[data-claim]')]);
  const found = await compared([...new Set(marks.flatMap(idsOf))]);
  const same = new Map(found.map((one) => [one.id, one.same]));
  for (const mark of marks) {
    const ids = idsOf(mark);
    if (ids.includes(pin)) mark.setAttribute('data-pinned', '');
    else if (found.length)
      mark.setAttribute('data-alike', String(Math.max(...ids.map((id) => same.get(id) ?? 0))));
  }
}
