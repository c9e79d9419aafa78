/** A value of a table; nothing where null. */
export type Cell = string | number | null;

/**
 * Lines of a table as RFC 4180 text, with CRLF. A text that a spreadsheet would run as a formula
 * (leading = + - @, tab, CR) gets an apostrophe.
 */
export const csvText = (lines: readonly (readonly Cell[])[]) => lines.map(csvLine).join('');

/** One of them. */
export const csvLine = (line: readonly Cell[]) => line.map(field).join(',') + '\r\n';

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
