/** A number as its source wrote it: every digit kept, thousands separated, never rounded. */
export function exactNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 }).replace('-', '−');
}

/** A derived number to three significant digits: 2.1276 → 2.13, 0.0004 → 0.0004, 1234 → 1,230. */
export function roundedNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 }).replace('-', '−');
}

/** Joins the ends of a range: `1.2–1.4`; a single number stays single. */
export function rangeText(value: number | readonly number[], write: (n: number) => string): string {
  return typeof value === 'number' ? write(value) : value.map(write).join('–');
}
