export * from './communities';
export * from './positions';
export * from './roleGraph';
