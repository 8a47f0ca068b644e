export { countChoices, forgetChoices, saveChoice, savedChoice } from './choices';
export { DamagedError, NotKeptError } from './errors';
export * from './lineages';
export * from './notebook';
export type { SavedTaxonomy } from './parts';
export { askToPersist } from './persist';
export * from './taxonomies';
export * from './unkept';
