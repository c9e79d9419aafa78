import { HEADLINE_VIEWS } from '#lib/views/index.ts';
import { explorerData } from './explorer.server';

export const load = () => explorerData(HEADLINE_VIEWS);
