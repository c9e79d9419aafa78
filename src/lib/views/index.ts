export * from './ids';
export type { About, Shown } from './about';
export type { Figure, LegendItem } from './figure';
export { claimAddress } from './address';
export type { Omission, ViewResult } from './result';
