/** A line of a file record that is not blank; `flat` has plain spaces only and the same length as `text`. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly flat: string;
}

/** Spaces that a copied page may hold where a plain one is meant. */
const SPACE_LIKE = /[\t\u00a0\u2007\u202f\u2028\u2029]/;
const EVERY_SPACE_LIKE = new RegExp(SPACE_LIKE, 'g');

const flatten = (text: string) => text.replace(EVERY_SPACE_LIKE, ' ');

/** Text as the line of that number, without the space at its ends. */
export function lineOf(number: number, text: string): Line {
  const trimmed = text.trim();
  return { number, text: trimmed, flat: flatten(trimmed) };
}

/** The lines of a text that are not blank, counted from 1; any line ending, with or without a byte order mark. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r\n?|\n/)
    .map((line, index) => lineOf(index + 1, line))
    .filter((line) => line.text !== '');
}

/** The value between two offsets of a line. One that begins with a backslash is taken exactly as it stands after it. */
export function valueIn(line: Line, start = 0, end = line.text.length): string {
  const value = line.text.slice(start, end).trim();
  return value.startsWith('\\') ? value.slice(1) : flatten(value);
}

/** The value after a label, or undefined where the line does not begin with it. */
export function valueAfter(line: Line, label: string): string | undefined {
  return line.flat.startsWith(label) ? valueIn(line, label.length) : undefined;
}

const PLAIN_START = /^[\p{L}\p{N}('‘’]/u;
const LABEL = /^[A-Z][A-Z /]*:/;

/** A value as it is written: with a backslash before it where it could be read as structure, or its spaces lost. */
export function escapeValue(value: string): string {
  const plain =
    PLAIN_START.test(value) &&
    !LABEL.test(value) &&
    !value.endsWith(' ILLUSION') &&
    !value.endsWith(' TRANSLATION') &&
    !SPACE_LIKE.test(value);
  return plain ? value : `\\${value}`;
}
