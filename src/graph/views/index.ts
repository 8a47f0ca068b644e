export * from './distinctWords';
export * from './focusRings';
export * from './nameCommunities';
export * from './orgChart';
export * from './scatter';
export * from './territories';
export { countWords, wordsOf } from './words';
