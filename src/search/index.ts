export { indexDossiers, openIndex, type Search } from './openIndex';
export { type PassageText, passagesOf } from './passages';
export { listed, nameSaid, type Said, wordsSaid } from './said';
export { buildIndex, type SearchIndex } from './searchIndex';
export { traitsOf } from './traits';
export type * from './types';
