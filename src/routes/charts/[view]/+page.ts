import { error } from '@sveltejs/kit';
import { VIEW_IDS } from '#lib/views/index.ts';
import { arrivesWith } from '../../arrives-with';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => {
  const id = VIEW_IDS.find((view) => view === params.view);
  if (!id) error(404, `There is no chart "${params.view}".`);
  return { ...data, id, ...(await arrivesWith([id])) };
};
