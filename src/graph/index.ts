export * from './analyse';
export * from './betweenness';
export * from './communities';
export * from './evidence';
export * from './layout';
export * from './roleGraph';
export * from './views';
export * from './weightedPairs';
