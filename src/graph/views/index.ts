export * from './focusRings';
export * from './nameCommunities';
export * from './orgChart';
export * from './scatter';
export * from './territories';
