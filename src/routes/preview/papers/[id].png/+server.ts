import { error } from '@sveltejs/kit';
import { loadCorpus } from '#lib/corpus/files.ts';
import { paperImage } from '../../images';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => loadCorpus().papers.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const png = paperImage(params.id);
  if (!png) error(404, `There is no paper "${params.id}" here.`);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
