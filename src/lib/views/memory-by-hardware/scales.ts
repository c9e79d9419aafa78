import { ticks } from 'd3';
import { exactNumber } from '../../format';
import type { MemoryDrawing, MemoryLine } from './drawing';

/** A panel's axis. */
export interface Scale {
  type: 'log' | 'linear';
  domain: [number, number];
  ticks: number[];
  label: string;
  format: (n: number) => string;
  /** Where nothing is saved. */
  zero: number;
}

/** Ticks that the narrowest chart has room for. */
const MOST_TICKS = 6;

export function savingScale(measure: MemoryDrawing['measure'], rows: readonly MemoryLine[]): Scale {
  const [lowest, highest] = ends(rows);
  if (measure === 'percent') {
    const domain: [number, number] = [Math.min(0, lowest), 100];
    return {
      type: 'linear',
      domain,
      ticks: ticks(...domain, MOST_TICKS - 2),
      label: '% saved →',
      format: (n) => `${exactNumber(n)}%`,
      zero: 0,
    };
  }
  const domain: [number, number] = [Math.min(0.95, lowest / 1.05), Math.max(2, highest * 1.1)];
  return {
    type: 'log',
    domain,
    ticks: powers(domain),
    label: 'times smaller →',
    format: (n) => `${n}×`,
    zero: 1,
  };
}

export function levelScale(rows: readonly MemoryLine[]): Scale {
  const top = Math.ceil(ends(rows)[1] / 10) * 10;
  return {
    type: 'linear',
    domain: [0, top],
    ticks: [0, top / 2, top],
    label: 'absolute level, GB; nothing to compare with →',
    format: String,
    zero: 0,
  };
}

function ends(rows: readonly MemoryLine[]): [number, number] {
  const marks = rows.flatMap(({ marks }) => marks);
  return [Math.min(...marks.map(({ x }) => x.low)), Math.max(...marks.map(({ x }) => x.high))];
}

/** Powers of 2, or of 4, 8 … where those would be too many; 1 is among them. */
function powers([from, to]: [number, number]): number[] {
  const [first, last] = [Math.ceil(Math.log2(from)), Math.floor(Math.log2(to))];
  const step = Math.ceil((last - first + 1) / MOST_TICKS);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((power) => power % step === 0)
    .map((power) => 2 ** power);
}
