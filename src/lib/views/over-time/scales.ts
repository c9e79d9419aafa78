import { exactNumber } from '../../format';
import { textWidth } from '../../chart/text-width';
import type { Panel } from './drawing';

/** From a value to px along its axis. */
export interface Scale {
  along: (value: number) => number;
  ticks: { at: number; text: string }[];
  /** Lines without a text. */
  rules?: number[];
}

/** Whole years from the first month to the last; each is named in its middle, or every second one, or third. */
export function monthScale(panels: readonly Panel[], width: number): Scale {
  const months = panels.flatMap(({ marks, cells }) => [
    ...marks.map(({ month }) => month),
    ...cells.flatMap(({ from, to }) => [from, to - 1]),
  ]);
  const first = Math.floor(least(months) / 12);
  const years = Math.floor(greatest(months) / 12) - first + 1;
  const year = width / years;
  const every = Math.ceil((textWidth('2025') + 8) / year);
  const at = Array.from({ length: years }, (_, i) => i);
  return {
    along: (month) => (month / 12 - first) * year,
    ticks: at
      .filter((i) => i % every === 0)
      .map((i) => ({ at: (i + 0.5) * year, text: String(first + i) })),
    rules: [...at, years].map((i) => i * year),
  };
}

/** Steps between ticks, the finest first. */
const BASES = [2, 4, 10, 100, 1000];
const LEAST_STEP = 22;

/** Logarithmic, from no change or below it to above the greatest gain. */
export function timesScale(panels: readonly Panel[], height: number): Scale {
  const ends = panels.flatMap(({ marks, cells }) => [...marks.map(({ at }) => at), ...cells]);
  const low = Math.log(Math.min(0.9, least(ends.map((end) => end.low)) / 1.15));
  const high = Math.log(Math.max(2.4, greatest(ends.map((end) => end.high)) * 1.25));
  const along = (times: number) => ((Math.log(times) - low) / (high - low)) * height;
  const base = BASES.find((n) => along(n) - along(1) >= LEAST_STEP) ?? 1e6;
  const powers = Array.from({ length: 25 }, (_, i) => base ** (i - 6));
  return {
    along,
    ticks: powers
      .filter((n) => n > 0.02 && Math.log(n) > low && Math.log(n) < high)
      .map((n) => ({ at: along(n), text: timesText(n) })),
  };
}

function timesText(n: number): string {
  if (n < 1) return `1/${Math.round(1 / n)}×`;
  if (n < 1000) return `${n}×`;
  return n < 1e6 ? `${n / 1000}K×` : `${exactNumber(n / 1e6)}M×`;
}

// Not Math.min(...): a corpus may have more figures than a call has arguments.
const least = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (of: readonly number[]) => of.reduce((a, b) => Math.max(a, b), -Infinity);
