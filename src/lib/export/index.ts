export * from './bibtex';
export * from './csv';
export * from './json';
export * from './name';
export * from './record';
export * from './save';
