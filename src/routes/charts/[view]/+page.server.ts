import { error } from '@sveltejs/kit';
import { VIEW_IDS } from '#lib/views/index.ts';
import { explorerData } from '../../explorer';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => VIEW_IDS.map((view) => ({ view }));

export const load: PageServerLoad = async ({ params }) => {
  const id = VIEW_IDS.find((view) => view === params.view);
  if (!id) error(404, `There is no chart "${params.view}".`);
  return { id, ...(await explorerData([id])) };
};
