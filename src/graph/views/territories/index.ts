export type { Written } from './nearness';
export * from './territories';
