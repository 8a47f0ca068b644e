export type { Baselines } from './baselines';
export * from './evidence';
export * from './survey';
export { type Features, type Parts, WEIGHTS } from './weights';
