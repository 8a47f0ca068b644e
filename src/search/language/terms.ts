import type { PlacedWord } from '../text';
import { isUnspaced, readWordsIn } from '../tokens';
import type { Language } from './language';

/** The terms of a text: the stems of its words, and of every two that stand together, as "special project". */
export type Terms = ReadonlySet<string>;

const SHORTEST = 3;
/** A word of a script without blanks says as much in fewer letters. */
const SHORTEST_UNSPACED = 2;
/** Between the two words of one term stands no comma and no stop word. */
const TOGETHER = /^[\s-]+$/;

/** A word of a text with its stem. */
type StemmedWord = PlacedWord & { readonly stem: string };

/** The words of a text with their stems, in their order. */
function stemmedWords(text: string, language: Language): StemmedWord[] {
  return readWordsIn(text).map((placed) => ({
    ...placed,
    stem: stemOfWord(placed.word, language),
  }));
}

/** The stem of a word as it is compared; "" for a stop word, a figure and a word that is too short. */
export function stemOfWord(word: string, { stemOf, rarityOf }: Language): string {
  const stem = isWord(word) ? stemOf(word) : '';
  return stem && rarityOf(stem) > 0 ? stem : '';
}

/** Reads the terms of a text, without stop words and figures. */
export function termsIn(text: string, language: Language): Terms {
  const terms = new Set<string>();
  let before = '';
  let end = 0;
  for (const { stem, from, to } of stemmedWords(text, language)) {
    if (stem) terms.add(stem);
    if (stem && before && TOGETHER.test(text.slice(end, from))) terms.add(`${before} ${stem}`);
    before = stem;
    end = to;
  }
  return terms;
}

const isWord = (word: string) => isLong(word) && !/\p{N}/u.test(word);
const isLong = (word: string) =>
  word.length >= SHORTEST || (word.length >= SHORTEST_UNSPACED && isUnspaced(word));

/** The stems that a term consists of. */
export const stemsOf = (term: string): string[] => term.split(' ');
