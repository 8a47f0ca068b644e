export * from './about';
export * from './entry';
export * from './file';
export * from './merge';
export * from './preview';
export * from './remarks';
export * from './revert';
export { asEntry } from './shapes';
export * from './types';
