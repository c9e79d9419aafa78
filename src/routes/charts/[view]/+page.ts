import { arrivesWith } from '../../arrives-with';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  ...(await arrivesWith([data.id])),
});
