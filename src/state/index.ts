export * from './facetKinds';
export { attributeKey, facetsOf } from './facets';
export * from './filters';
export * from './link';
export * from './questions';
export * from './store';
export * from './transitions';
export * from './undo';
export * from './view';
