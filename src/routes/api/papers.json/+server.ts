import { json } from '@sveltejs/kit';
import { loadCorpus } from '#lib/corpus/files.ts';

export const prerender = true;

/** Papers as their files have them, with their claims: what the site itself runs on. */
export function GET() {
  const { version, papers } = loadCorpus();
  return json({ version, papers });
}
