import { error } from '@sveltejs/kit';
import { corpus } from '../../../corpus.server';
import { paperImage } from '../../images.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => corpus.papers.map(({ id }) => ({ id }));

export const GET: RequestHandler = ({ params }) => {
  const png = paperImage(params.id);
  if (!png) error(404, `There is no paper "${params.id}" here.`);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
