export * from './countText';
export * from './groupBy';
export * from './halved';
export * from './lazy';
export * from './once';
