import type { AcrossTick } from '../../chart/plane';
import { fitted, textWidth } from '../../chart/text-width';

/**
 * The name of each category below it, in the first row where it is on no other.
 * @param width of a panel, in px, and of the gap to the next
 */
export function rowsOfNames(bands: readonly string[], width: number, gap: number): AcrossTick[][] {
  const band = width / bands.length;
  const rows: { end: number; names: AcrossTick[] }[] = [];
  bands.forEach((label, i) => {
    const text = fitted(label, width + gap - 8);
    const half = textWidth(text) / 2;
    const room = { from: half - gap / 2 + 4, to: width + gap / 2 - 4 - half };
    const middle = Math.max(room.from, Math.min(room.to, (i + 0.5) * band));
    const name = { at: middle / band - 0.5, text, from: i };
    const end = middle + half + 8;
    const free = rows.find((row) => row.end < middle - half);
    if (free) {
      free.names.push(name);
      free.end = end;
    } else rows.push({ end, names: [name] });
  });
  return rows.map(({ names }) => names);
}
