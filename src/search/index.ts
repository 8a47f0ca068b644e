export { type Excerpt, listExcerpt, nameExcerpt } from './excerpts';
export { featuresOf, OF_OTHERS } from './features';
export * from './language';
export { indexDossiers, openIndex } from './openIndex';
export { type PassageText, passagesOf, statementsIn } from './passages';
export { buildIndex, type SearchIndex } from './searchIndex';
export { fold, mark, writtenWordsIn } from './text';
export { readWordsIn } from './tokens';
export type * from './types';
