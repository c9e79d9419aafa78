export * from './ids';
export type { About } from './about';
export type { Figure } from '../chart/figure';
export type { LegendItem } from '../chart/theme';
export { claimAddress } from '../chart/address';
export type { Omission, ViewResult } from './result';
