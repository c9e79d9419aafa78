import type { ExportContext } from './tables/record';

/**
 * A download's file name: its day, the data version, the query; safe on any file system.
 * @param part what the file shows a part of: a chart's id; empty for the claims as a whole
 */
export function fileName(
  extension: string,
  { date, version, query }: Pick<ExportContext, 'date' | 'version' | 'query'>,
  part = '',
): string {
  const asked = decodeURIComponent(query)
    .replace(/^\?/, '')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^-+/, '');
  // By character: a file name must not end in half of one.
  const short = Array.from(asked).slice(0, 80).join('').replace(/-+$/, '');
  return [['as-reported', part, date, version, short].filter(Boolean).join('_'), extension].join(
    '.',
  );
}
