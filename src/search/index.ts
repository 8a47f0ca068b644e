export { indexDossiers, openIndex, type Search } from './openIndex';
export { buildIndex, type SearchIndex } from './searchIndex';
export type * from './types';
