/** Part of a passage; `hit` where it is what is sought: a word, or several as they stand. */
export interface SoughtSpan {
  readonly text: string;
  readonly hit: boolean;
}

/** Where a sought phrase stands in one of several texts. */
export interface Stand {
  /** Which of the texts. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Where the sought phrases stand in some texts, whole: "Product Manager" is not in "Product Managers". */
export function findPhrases(texts: readonly string[], spans: readonly SoughtSpan[]): Stand[] {
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
 * Of the stands those that are the passage: the entry that goes by the phrase, alone; else all of them, beginning
 * with the one around which the text is the passage's own, since entries of a section may share their words.
 */
export function pickStands(
  texts: readonly string[],
  stands: readonly Stand[],
  spans: readonly SoughtSpan[],
): Stand[] {
  const fitting = stands.filter((stand) => fitsIn(texts[stand.at] ?? '', stand, spans));
  const isName = spans[0]?.hit && spans.filter(({ hit }) => hit).length === 1;
  const entry = fitting.find(({ at, from, to }) => isAlone(texts[at] ?? '', from, to));
  if (isName && entry) return [entry];
  const [first = stands[0]] = fitting;
  return first ? [first, ...stands.filter((stand) => stand !== first)] : [];
}

const isAlone = (text: string, from: number, to: number) =>
  text.slice(0, from).trim() === '' && text.slice(to).trim() === '';

function fitsIn(text: string, { from, to }: Stand, spans: readonly SoughtSpan[]): boolean {
  const at = spans.findIndex(({ hit }) => hit);
  const before = spans[at - 1]?.text.slice(-12) ?? '';
  const after = spans[at + 1]?.text.slice(0, 12) ?? '';
  // A passage is put together from several texts: what is at hand of it must fit.
  return fits(text.slice(0, from), before, 'endsWith') && fits(text.slice(to), after, 'startsWith');
}

function fits(text: string, wanted: string, how: 'endsWith' | 'startsWith'): boolean {
  return text[how](wanted) || wanted[how](text);
}
