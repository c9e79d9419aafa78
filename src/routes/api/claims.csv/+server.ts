import { loadCorpus } from '#lib/corpus/files.ts';
import { corpusCsv } from '#lib/export/csv.ts';

export const prerender = true;

export function GET() {
  const { version, rows } = loadCorpus();
  return new Response(corpusCsv(rows, version), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
