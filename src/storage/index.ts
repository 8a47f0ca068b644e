export { countChoices, forgetChoices, saveChoice, savedChoice } from './choices';
export { DamagedError } from './errors';
export type { SavedTaxonomy } from './parts';
export { askToPersist } from './persist';
export * from './taxonomies';
