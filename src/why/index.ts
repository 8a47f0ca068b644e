export { MUCH, type Survey, WEIGHTS } from '../graph';
export type { Excerpt } from '../search';
export { createReasons } from './reasons';
export type { Spread } from './spread';
export type * from './types';
