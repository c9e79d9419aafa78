import { explorerData } from './explorer';

export const load = explorerData;
