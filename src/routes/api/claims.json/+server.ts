import { json } from '@sveltejs/kit';
import { loadCorpus } from '#lib/corpus/files.ts';
import { claimRecord } from '#lib/export/record.ts';

export const prerender = true;

export function GET() {
  const { version, rows } = loadCorpus();
  return json({ version, claims: rows.map((row) => claimRecord(row)) });
}
