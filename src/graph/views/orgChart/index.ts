export * from './orgChart';
export { trophicLevels } from './trophicLevels';
