export { indexDossiers, openIndex, type Search } from './openIndex';
export { parseQuery } from './parseQuery';
export { buildIndex, type SearchIndex } from './searchIndex';
export type * from './types';
