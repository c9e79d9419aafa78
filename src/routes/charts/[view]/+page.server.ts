import { chartData, everyChart } from '../../explorer.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyChart;
export const load: PageServerLoad = ({ params }) => chartData(params.view);
