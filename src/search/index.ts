export { indexDossiers, openIndex, type Search } from './openIndex';
export { type PassageText, passagesOf } from './passages';
export { buildIndex, type SearchIndex } from './searchIndex';
export { traitsOf, whereSaid } from './traits';
export type * from './types';
