import type { Plugin } from 'vite';
import words from '../commonEnglish';

const NAME = '#common-english';

/** Puts the most common words of English into the page as one text; in Node the module itself reads them. */
export function commonEnglish(): Plugin {
  return {
    name: 'rolegraph-common-english',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export default ${JSON.stringify(words.join(' '))}.split(' ');`
        : undefined,
  };
}
