export * from './conditions';
export * from './figure';
export * from './label';
export * from './number';
