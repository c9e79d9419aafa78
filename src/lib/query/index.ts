export * from './codec';
export * from './facets';
export * from './params';
export * from './scan';
export * from './order';
