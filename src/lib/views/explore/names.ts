import type { AcrossTick } from '../../chart/frame';
import { inRows } from '../../chart/place-labels';
import { fitted, textWidth } from '../../chart/text-width';

/**
 * The name of each category below it, in the first row where it is on no other.
 * @param width of a panel, in px, and of the gap to the next
 */
export function rowsOfNames(bands: readonly string[], width: number, gap: number): AcrossTick[][] {
  const band = width / bands.length;
  const names = bands.map((label, i) => {
    const text = fitted(label, width + gap - 8);
    const half = textWidth(text) / 2;
    const room = { from: half - gap / 2 + 4, to: width + gap / 2 - 4 - half };
    const middle = Math.max(room.from, Math.min(room.to, (i + 0.5) * band));
    return {
      low: middle - half,
      high: middle + half,
      tick: { at: middle / band - 0.5, text, from: i },
    };
  });
  const rows = inRows(names, 8);
  return [...new Set(rows)].map((row) =>
    names.flatMap(({ tick }, i) => (rows[i] === row ? [tick] : [])),
  );
}
