export * from './evidence';
export * from './survey';
export { type Parts, type Traits, WEIGHTS } from './traits';
export type { Yardsticks } from './usual';
