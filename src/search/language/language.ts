import { stemmer } from 'stemmer';

/** How the words of a taxonomy are understood. */
export interface Language {
  /** What forms of one word have in common: "audit" for "audits" and "auditing". */
  readonly stemOf: (word: string) => string;
  /** How rare a stem is in the language at large: 0 for a stop word, 1 where it is unknown. */
  readonly rarityOf: (stem: string) => number;
  /** What more than this share of the other roles says, says nothing. */
  readonly common: number;
}

/** Any language: a word is its own stem, and what is common is learnt from the roles alone. */
export const ANY: Language = { stemOf: (word) => word, rarityOf: () => 1, common: 0.2 };

/** So many of the most common words are stop words. */
const STOP_WORDS = 450;
/** Figures in words say as little of a role as figures. */
const NUMBERS = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million`;

/** English, by its most common words, the most common first. */
export function english(words: readonly string[]): Language {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stemmer(word);
    stems.set(word, known);
    return known;
  };
  const ranks = new Map<string, number>();
  words.forEach((word, rank) => {
    const stem = stemOf(word);
    if (!ranks.has(stem)) ranks.set(stem, rank < STOP_WORDS ? 0 : rank);
  });
  for (const number of NUMBERS.split(/\s+/)) ranks.set(stemOf(number), 0);
  return {
    stemOf,
    rarityOf: (stem) => Math.sqrt((ranks.get(stem) ?? words.length) / words.length),
    common: 0.5,
  };
}

/** Of the words of an English text these are at least one in a hundred; no other language has them. */
const TELLING = new Set(['the', 'and']);
const LEAST = 0.01;

/** Whether most of some words, as they are compared, are English. Titles alone do not tell. */
export function isEnglish(words: readonly string[]): boolean {
  return words.filter((word) => TELLING.has(word)).length > LEAST * words.length;
}
