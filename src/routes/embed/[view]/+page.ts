import { arrivesWith } from '../../arrives-with';
import type { PageLoad } from './$types';

/** The chart's links lead out of the frame, also where no script runs. */
export const load: PageLoad = async ({ data }) => {
  const { charts } = await arrivesWith([data.id]);
  const chart = charts[data.id].replaceAll('<a ', '<a target="_blank" rel="noopener" ');
  return { ...data, chart };
};
