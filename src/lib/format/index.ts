export * from './axis';
export * from './conditions';
export * from './correction';
export * from './figure';
export * from './label';
export * from './number';
