import type { Span } from './types';

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z]*$/i;

/** A word as it is compared: small letters without accents. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** The words of a text as they are compared, in their order. */
export function wordsIn(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => fold(word));
}

/** A word as it is compared, and where it stands in its text. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text as they are compared, with their places. */
export function placesOfWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    word: fold(written),
    from: index,
    to: index + written.length,
  }));
}

const LENGTH = 160;
/** How much of the passage stands before the first word that was found. */
const BEFORE = 50;

/** A text in parts, those marked whose word `isHit`; cut to about 160 characters around the first of them. */
export function mark(text: string, isHit: (word: string) => boolean, length = LENGTH): Span[] {
  const hits = Array.from(text.matchAll(WORD)).filter(([word]) => isHit(fold(word)));
  const { from, to } = cut(text, hits[0]?.index ?? 0, length);
  const spans: Span[] = [];
  let end = from;
  for (const { 0: word, index } of hits) {
    if (index < from || index + word.length > to) continue;
    if (index > end) spans.push({ text: text.slice(end, index), hit: false });
    spans.push({ text: word, hit: true });
    end = index + word.length;
  }
  if (end < to) spans.push({ text: text.slice(end, to), hit: false });
  const ellipsis = { text: '…', hit: false };
  return [...(from > 0 ? [ellipsis] : []), ...spans, ...(to < text.length ? [ellipsis] : [])];
}

/** Where to cut a text so that what stands at `around` is in sight: between words. */
function cut(text: string, around: number, length: number): { from: number; to: number } {
  if (text.length <= length) return { from: 0, to: text.length };
  const start = Math.max(0, Math.min(around - BEFORE, text.length - length));
  const from = start === 0 ? 0 : Math.min(around, text.indexOf(' ', start) + 1);
  const end = text.lastIndexOf(' ', from + length);
  const isNear = end > around && from + length < text.length;
  return { from, to: isNear ? end : Math.min(text.length, from + length) };
}
