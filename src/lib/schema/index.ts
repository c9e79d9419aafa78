export type { Claim, Conditions, Value } from './claim';
export type { Correction, Release } from './history';
export type { Paper, PaperRecord } from './paper';
export * from './terms';
export * from './vocabulary';
