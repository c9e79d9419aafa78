import type { ExportContext } from './record';

/** A download's file name: what it is, its day, the data version, the query; safe on any file system. */
export function fileName(extension: string, { date, version, query }: ExportContext): string {
  const asked = decodeURIComponent(query)
    .replace(/^\?/, '')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return [['as-reported', date, version, asked].filter(Boolean).join('_'), extension].join('.');
}
