import type { PageLoad } from './$types';
import { arrivesWith } from './arrives-with';
import { VIEW_IDS } from '#lib/views/index.ts';

export const load: PageLoad = async ({ data }) => ({ ...data, ...(await arrivesWith(VIEW_IDS)) });
