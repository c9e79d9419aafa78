import { Table } from '../../corpus/table';
import type { Cell, TimeMark } from './drawing';

const MONTHS = 3;
/** Cells a doubling. */
const STEPS = 2;

/** Counts figures in cells that are equal on the scales; a range counts at its middle. */
export const cells = (marks: readonly Pick<TimeMark, 'lane' | 'month' | 'at'>[]): Cell[] =>
  Table.of({
    lane: marks.map(({ lane }) => lane),
    quarter: marks.map(({ month }) => Math.floor(month / MONTHS)),
    size: marks.map(({ at }) => Math.floor((Math.log2(at.low * at.high) / 2) * STEPS)),
  })
    .rollup(['lane', 'quarter', 'size'], { count: ['count'] })
    .objects()
    .map(({ lane, quarter, size, count }) => ({
      lane,
      from: quarter * MONTHS,
      to: (quarter + 1) * MONTHS,
      low: 2 ** (size / STEPS),
      high: 2 ** ((size + 1) / STEPS),
      count,
    }));
