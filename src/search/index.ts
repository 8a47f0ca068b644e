export { type Excerpt, listExcerpt, nameExcerpt, wordExcerpts } from './excerpts';
export { featuresOf } from './features';
export { indexDossiers, openIndex, type Search } from './openIndex';
export { type PassageText, passagesOf } from './passages';
export { buildIndex, type SearchIndex } from './searchIndex';
export type * from './types';
