/** A row of the table that the benchmark prints; cells that do not apply are empty. */
export interface Row {
  what: string;
  reference: string;
  product: string;
  ratio: string;
  target: string;
  met: boolean | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Medians in ms and the product's in multiples of the reference's. */
export function timed(
  what: string,
  times: { reference: number[]; product: number[] },
  atMost: number,
): Row {
  const [reference, product] = [median(times.reference), median(times.product)];
  const ratio = product / reference;
  return {
    what,
    reference: `${reference.toFixed(0)} ms`,
    product: `${product.toFixed(0)} ms`,
    ratio: `${ratio.toFixed(2)}×`,
    target: `≤ ${atMost.toFixed(1)}×`,
    met: ratio <= atMost,
  };
}

/** A figure of the product's own, without a reference to compare with where that is null. */
export function counted(
  what: string,
  reference: number | null,
  product: number,
  atMost: number,
  write: (value: number) => string,
): Row {
  return {
    what,
    reference: reference === null ? '' : write(reference),
    product: write(product),
    ratio: reference ? `${(product / reference).toFixed(2)}×` : '',
    target: `≤ ${write(atMost)}`,
    met: product <= atMost,
  };
}

/** A figure of the product's own that nothing is asked of. */
export const printed = (what: string, product: string): Row => ({
  what,
  reference: '',
  product,
  ratio: '',
  target: '',
  met: null,
});

const COLUMNS = ['what', 'reference', 'product', 'ratio', 'target', 'met'] as const;

export function format(rows: readonly Row[]): string {
  const met = (row: Row) => (row.met === null ? '' : row.met ? 'yes' : 'NO');
  const lines = [
    ['', 'reference', 'product', 'ratio', 'target', 'met'],
    ...rows.map((row) => COLUMNS.map((key) => (key === 'met' ? met(row) : row[key]))),
  ];
  const widths = COLUMNS.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const pad = (cell: string, i: number) =>
    i === 0 || i === 5 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
