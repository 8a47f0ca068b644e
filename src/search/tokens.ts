import { fold, type PlacedWord, placesOfWords } from './text';

// Scripts that put no blanks between words.
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = `[${SCRIPTS.map((script) => String.raw`\p{Script_Extensions=${script}}`).join('')}]`;
const PIECE = new RegExp(`(?<run>${UNSPACED}+)|(?:(?!${UNSPACED}).)+`, 'gu');
const HAS_RUN = new RegExp(UNSPACED, 'u');
const LETTER = /\P{M}\p{M}*/gu;
const dictionary = new Intl.Segmenter('en', { granularity: 'word' });

/** What the index has of a text: its words; where a script has no blanks, every two letters, and the last one of a run. */
export function tokensIn(text: string): PlacedWord[] {
  return piecesIn(text).flatMap(({ run, ...piece }) => (run ? pairsIn(run, piece.from) : [piece]));
}

/** The same without places. */
export const termsOf = (text: string): string[] => tokensIn(text).map(({ word }) => word);

/** What a query asks for: a word, or the pairs of letters that a run of them has; one letter is a pair's beginning. */
export type Asked = { readonly word: string } | { readonly pairs: readonly string[] };

/** The words and runs of a query. */
export function askedIn(text: string): Asked[] {
  return piecesIn(text).map(({ run, word, from }) =>
    run ? { pairs: withoutLast(pairsIn(run, from).map((pair) => pair.word)) } : { word },
  );
}

/** A phrase as the index has it: nobody knows what follows its last letter. */
export function phraseOf(text: string): string[] {
  return askedIn(text).flatMap((asked) => ('word' in asked ? [asked.word] : asked.pairs));
}

const withoutLast = (pairs: readonly string[]) => (pairs.length > 1 ? pairs.slice(0, -1) : pairs);

/** Whether a text has letters of a script that puts no blanks between words. */
export const isUnspaced = (text: string): boolean => HAS_RUN.test(text);

/** The words of a text as they are read; where a script has no blanks, those that the browser's dictionary finds. */
export function readWordsIn(text: string): PlacedWord[] {
  if (!isUnspaced(text)) return placesOfWords(text);
  return piecesIn(text).flatMap(({ run, ...piece }) => (run ? spokenIn(run, piece.from) : [piece]));
}

function spokenIn(run: string, start: number): PlacedWord[] {
  return Array.from(dictionary.segment(run), ({ segment, index }) => ({
    word: fold(segment),
    from: start + index,
    to: start + index + segment.length,
  }));
}

function piecesIn(text: string): (PlacedWord & { run?: string | undefined })[] {
  return placesOfWords(text).flatMap(({ from, to }) =>
    Array.from(text.slice(from, to).matchAll(PIECE), ({ 0: piece, index, groups }) => ({
      ...{ word: fold(piece), run: groups?.run },
      ...{ from: from + index, to: from + index + piece.length },
    })),
  );
}

function pairsIn(run: string, start: number): PlacedWord[] {
  const letters = Array.from(run.matchAll(LETTER), ({ 0: letter, index }) => ({ letter, index }));
  return letters.map(({ letter, index }, at) => {
    const pair = letter + (letters[at + 1]?.letter ?? '');
    return { word: fold(pair), from: start + index, to: start + index + pair.length };
  });
}
