export * from './conditions';
export * from './figure';
export * from './number';
