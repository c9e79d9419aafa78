import { error } from '@sveltejs/kit';
import { VIEW_IDS } from '#lib/views/index.ts';
import { viewImage } from '../images.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => VIEW_IDS.map((view) => ({ view }));

export const GET: RequestHandler = async ({ params }) => {
  const id = VIEW_IDS.find((view) => view === params.view);
  if (!id) error(404, `There is no chart "${params.view}".`);
  const png = await viewImage(id);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
