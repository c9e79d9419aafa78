// Made once: toLocaleString builds a formatter for each call.
const EXACT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const ROUNDED = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** A number as its source wrote it: every digit kept, thousands separated, never rounded. */
export function exactNumber(value: number): string {
  return EXACT.format(value).replace('-', '−');
}

/** A share of 1 in per cent, every digit kept: 0.9995 → 99.95. */
export function percentText(share: number): string {
  return exactNumber(Number((share * 100).toPrecision(12)));
}

/** A derived number to three significant digits: 2.1276 → 2.13, 0.0004 → 0.0004, 1234 → 1,230. */
export function roundedNumber(value: number): string {
  return ROUNDED.format(value).replace('-', '−');
}

/** Joins the ends of a range: `1.2–1.4`; a single number stays single. */
export function rangeText(value: number | readonly number[], write: (n: number) => string): string {
  return typeof value === 'number' ? write(value) : value.map(write).join('–');
}
