/** Part of a passage; `hit` where it was searched for: a word, or several in a row. */
export interface PassageSpan {
  readonly text: string;
  readonly hit: boolean;
}

/** Where a phrase occurs in one of several texts. */
export interface Occurrence {
  /** The index of the text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Where the phrases that were searched for occur in some texts, as whole words: "Product Manager" is not in "Product Managers". */
export function findPhrases(texts: readonly string[], spans: readonly PassageSpan[]): Occurrence[] {
  const phrases = new Set(spans.filter(({ hit }) => hit).map(({ text }) => patternOf(text)));
  if (phrases.size === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...phrases].join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return texts.flatMap((text, at) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      at,
      from: index,
      to: index + found.length,
    })),
  );
}

function patternOf(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  return words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
}

/**
 * The occurrences to show. Where the phrase is the name of an entry, that entry alone. Else all of them; the first is the
 * one with the passage's own text around it, since entries of a section may share words.
 */
export function pickOccurrences(
  texts: readonly string[],
  occurrences: readonly Occurrence[],
  spans: readonly PassageSpan[],
): Occurrence[] {
  const fitting = occurrences.filter((occurrence) =>
    fitsIn(texts[occurrence.at] ?? '', occurrence, spans),
  );
  const isName = spans[0]?.hit && spans.filter(({ hit }) => hit).length === 1;
  const entry = fitting.find(({ at, from, to }) => isAlone(texts[at] ?? '', from, to));
  if (isName && entry) return [entry];
  const [first = occurrences[0]] = fitting;
  return first ? [first, ...occurrences.filter((occurrence) => occurrence !== first)] : [];
}

const isAlone = (text: string, from: number, to: number) =>
  text.slice(0, from).trim() === '' && text.slice(to).trim() === '';

function fitsIn(text: string, { from, to }: Occurrence, spans: readonly PassageSpan[]): boolean {
  const at = spans.findIndex(({ hit }) => hit);
  const before = spans[at - 1]?.text.slice(-12) ?? '';
  const after = spans[at + 1]?.text.slice(0, 12) ?? '';
  // A passage is put together from several texts: only a part of it may be in this one.
  return fits(text.slice(0, from), before, 'endsWith') && fits(text.slice(to), after, 'startsWith');
}

function fits(text: string, wanted: string, how: 'endsWith' | 'startsWith'): boolean {
  return text[how](wanted) || wanted[how](text);
}
