import { VIEW_IDS } from '#lib/views/index.ts';
import { explorerData } from '../../explorer';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => VIEW_IDS.map((view) => ({ view }));
export const load = explorerData;
