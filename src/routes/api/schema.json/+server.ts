import { json } from '@sveltejs/kit';
import { paperJsonSchema } from '#lib/schema/json-schema.ts';
import { loadCorpus } from '#lib/corpus/files.ts';

export const prerender = true;

export function GET() {
  return json({ version: loadCorpus().version, ...paperJsonSchema() });
}
