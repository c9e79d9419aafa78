import { json } from '@sveltejs/kit';
import { loadCorpus } from '#lib/corpus/files.ts';

export const prerender = true;

/** Papers as their files have them, with their claims, and what the data have gone through: what the site itself runs on. */
export function GET() {
  const { version, papers, history } = loadCorpus();
  return json({ version, papers, ...history });
}
