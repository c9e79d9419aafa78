// Reading and writing addresses: light, loaded with the page.
export * from './codec';
export { FIELDS, FIELD_IDS, fieldsInWords, resolved, type Field } from './fields';
export * from './params';
export type { CountedOption, Facets } from './facets';
export type { ConstraintKey } from './scan';
