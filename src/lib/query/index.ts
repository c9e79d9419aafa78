// Reading and writing addresses: light, loaded with the page.
export * from './chips';
export * from './codec';
export * from './edit';
export { FIELDS, FIELD_IDS, fieldsInWords, type Field } from '../compare/stated';
export { calledOf, dropped, type ConstraintKey } from './constraints';
export * from './params';
export type { CountedOption, Facets } from './facets';
