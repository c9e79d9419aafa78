import type { PageLoad } from './$types';
import { arrivesWith } from './arrives-with';
import { HEADLINE_VIEWS } from '#lib/views/index.ts';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  ...(await arrivesWith(HEADLINE_VIEWS)),
});
