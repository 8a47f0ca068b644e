import type { Examples } from './fields';

/** The query that was meant where an operator is mistyped: "risk>70" for "risk:>70"; undefined where there is none. */
export function suggestionFor(text: string, examples: Examples): string | undefined {
  // Inside quotation marks everything is meant as it stands.
  if (text.includes('"')) return undefined;
  const fields = Object.keys(examples).join('|');
  const misplaced = new RegExp(
    `(?<!\\S)(${fields || '(?!)'})(?:\\s*([<>]=?|=)\\s*|:\\s+)(?=[^\\s<>=])`,
    'giu',
  );
  const meant = text
    .replace(misplaced, (_, field: string, sign = '') => `${field}:${sign === '=' ? '' : sign}`)
    // Nothing can be left out of a search.
    .replace(/(?<!\S)-(?=\p{L})/gu, '');
  return meant === text ? undefined : meant;
}
