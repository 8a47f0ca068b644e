// Words are separated by commas; a comma or a tilde inside a word is escaped by a tilde.
const WORD = /(?:~[,~]|[^,])+/g;

/** Words as one text of the link. */
export const joinWords = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[,~]/g, '~$&')).join(',');

/** The parts of such a text, as they are written. */
export const writtenWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** A part as the word that it stands for. */
export const readWord = (part: string): string => part.replace(/~([,~])/g, '$1');

/** The words of such a text. */
export const splitWords = (text: string): string[] => writtenWords(text).map(readWord);
