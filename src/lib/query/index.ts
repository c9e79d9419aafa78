// Reading and writing addresses: light, loaded with the page.
export * from './codec';
export * from './params';
export type { CountedOption, Facets } from './facets';
export type { ConstraintKey } from './scan';
