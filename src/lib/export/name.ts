import type { ExportContext } from './record';

/** A download's file name: what it is, its day, the data version, the query; safe on any file system. */
export function fileName(extension: string, { date, version, query }: ExportContext): string {
  const asked = decodeURIComponent(query)
    .replace(/^\?/, '')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^-+/, '');
  // By character: a file name must not end in half of one.
  const short = Array.from(asked).slice(0, 80).join('').replace(/-+$/, '');
  return [['as-reported', date, version, short].filter(Boolean).join('_'), extension].join('.');
}
