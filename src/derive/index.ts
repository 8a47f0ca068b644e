export * from './facets';
export * from './pairs';
export * from './visible';
