export { ABOUT } from './about';
export type { Claim } from './claim';
export * from './conditions';
export type { Correction, Release } from './history';
export type { Paper, PaperRecord } from './paper';
export * from './levels';
export * from './terms';
export * from './vocabulary';
