export { MUCH, type Survey, WEIGHTS } from '../graph';
export type { Said } from '../search';
export { createReasons } from './reasons';
export type * from './types';
