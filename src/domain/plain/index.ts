export * from './groupBy';
export * from './halved';
export * from './lazy';
