import { placesOfWords } from '../../search';
import type { Language } from './language';

/** The terms of a text: the stems of its words, and of every two that stand together, as "special project". */
export type Terms = ReadonlySet<string>;

const SHORTEST = 3;
/** Between the two words of one term stands no comma and no stop word. */
const TOGETHER = /^[\s-]+$/;

/** Reads the terms of a text, without stop words and figures. */
export function termsIn(text: string, { stemOf, rarityOf }: Language): Terms {
  const terms = new Set<string>();
  let before = '';
  let end = 0;
  for (const { word, from, to } of placesOfWords(text)) {
    const stem = isWord(word) ? stemOf(word) : '';
    const isTerm = stem !== '' && rarityOf(stem) > 0;
    if (isTerm) terms.add(stem);
    if (isTerm && before && TOGETHER.test(text.slice(end, from))) terms.add(`${before} ${stem}`);
    before = isTerm ? stem : '';
    end = to;
  }
  return terms;
}

const isWord = (word: string) => word.length >= SHORTEST && !/\p{N}/u.test(word);

/** The stems that a term consists of. */
export const stemsOf = (term: string): string[] => term.split(' ');
