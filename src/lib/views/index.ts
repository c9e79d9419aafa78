export * from './ids';
export type { About } from './about';
export type { LegendEntry } from '../chart/theme';
export { claimAddress } from '../chart/address';
export type { Omission, ViewResult } from './result';
