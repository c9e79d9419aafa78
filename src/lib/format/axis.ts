import { exactNumber, roundedNumber } from './number';

/** What the numbers of an axis are, and so how they are written. */
export type NumberKind = 'times' | 'change' | 'count' | 'percent' | 'date';

/** A scale, as far as it says how its numbers are written. */
interface Written {
  kind: NumberKind;
  type: 'log' | 'linear' | 'symlog';
}

/** A number on an axis, as its kind is written. */
export function axisNumber(at: number, { kind, type }: Written): string {
  switch (kind) {
    case 'times':
      // A power of two keeps its digits.
      return `${at < 1 ? roundedNumber(at) : exactNumber(at)}×`;
    case 'change':
      return `${at > 0 ? '+' : ''}${roundedNumber(at)}`;
    case 'count':
      return short(at, type === 'log' ? 1024 : 1000);
    case 'percent':
      return `${roundedNumber(at)}%`;
    case 'date':
      return String(at);
  }
}

/** 131,072 tokens are 128K, 20,000 are 20K: as each scale counts. */
function short(at: number, kilo: number): string {
  if (at >= kilo ** 2) return `${roundedNumber(at / kilo ** 2)}M`;
  return at >= kilo ? `${roundedNumber(at / kilo)}K` : roundedNumber(at);
}

/** Powers on an axis of ratios, a fraction below 1: 1/4×, 64×, 1K×. */
export function timesText(n: number): string {
  if (n < 1) return `1/${Math.round(1 / n)}×`;
  if (n < 1000) return `${n}×`;
  return n < 1e6 ? `${n / 1000}K×` : `${exactNumber(n / 1e6)}M×`;
}
