export type { Claim, Conditions, Value } from './claim';
export type { Paper, PaperRecord } from './paper';
export * from './terms';
export * from './vocabulary';
